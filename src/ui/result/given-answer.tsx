import styles from './result.module.css'

/** The answer to a question; several as a list. */
export function GivenAnswer({ labels }: { readonly labels: readonly string[] }) {
  const [first, second] = labels
  if (first === undefined) return <p className={styles['unanswered']}>Not answered</p>
  if (second === undefined) return <p className={styles['given']}>{first}</p>
  return (
    <ul className={styles['given']}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  )
}
