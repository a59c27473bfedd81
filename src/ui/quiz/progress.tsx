import styles from './progress.module.css'

interface ProgressProps {
  readonly position: number
  readonly total: number
  readonly answered: number
}

/** How far one is, in words and as a line. It tells nothing of the score. */
export function Progress({ position, total, answered }: ProgressProps) {
  return (
    <div className={styles['progress']}>
      <p>
        <strong>
          {position} of {total}
        </strong>
        <span className={styles['answered']}>{answered === 0 ? 'None answered yet' : `${answered} answered`}</span>
      </p>
      <svg className={styles['line']} viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={total} height="1" className={styles['rest']} />
        <rect width={position} height="1" className={styles['done']} />
      </svg>
    </div>
  )
}
