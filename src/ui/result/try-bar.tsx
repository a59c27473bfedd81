import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './try-bar.module.css'

interface TryBarProps {
  readonly result: string
  readonly originalResult: string
  /** How many answers are others than before. */
  readonly changed: number
  /** The result of the answers before others were tried. */
  readonly originalAddress: string
  readonly onKeep: () => void
}

/** Stays in view while other answers are tried: the result with them, what it was, and the ways out. */
export function TryBar({ result, originalResult, changed, originalAddress, onKeep }: TryBarProps) {
  return (
    <div className={`no-print ${styles['bar']}`}>
      <p role="status">
        {result === originalResult ? (
          <>
            Still <strong>{result}</strong>
          </>
        ) : (
          <>
            Now <strong>{result}</strong>, before <span>{originalResult}</span>
          </>
        )}
        <span className={styles['count']}>{changed === 1 ? '1 answer changed' : `${changed} answers changed`}</span>
      </p>
      <p className={styles['ways']}>
        <Link to={originalAddress}>Back to the original</Link>
        <span className="needs-script">
          <Button weight="text" onClick={onKeep}>
            Keep these answers
          </Button>
        </span>
      </p>
    </div>
  )
}
