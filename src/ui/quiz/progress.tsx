import styles from './progress.module.css'

interface ProgressProps {
  /** Undefined for a question that isn't asked. */
  readonly position: number | undefined
  readonly total: number
  readonly answered: number
}

/** Progress through the questions that are asked, in words and as a bar. Says nothing about the result. */
export function Progress({ position, total, answered }: ProgressProps) {
  return (
    <div className={styles['progress']}>
      <p>
        <strong>{position === undefined ? 'Not asked' : `${position} of ${total}`}</strong>
        <span className={styles['answered']}>{answered === 0 ? 'None answered yet' : `${answered} answered`}</span>
      </p>
      <svg className={styles['line']} viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={total} height="1" className={styles['rest']} />
        <rect width={position ?? 0} height="1" className={styles['done']} />
      </svg>
    </div>
  )
}
