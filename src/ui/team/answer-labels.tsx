import styles from './answer-labels.module.css'

/** One answer as it is; several, one on each line. */
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
