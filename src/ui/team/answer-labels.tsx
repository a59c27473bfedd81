import styles from './answer-labels.module.css'

/** One answer as text; several as a list. */
export function AnswerLabels({ labels }: { readonly labels: readonly string[] }) {
  if (labels.length < 2) return labels[0]
  return (
    <ul className={styles['list']}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  )
}
