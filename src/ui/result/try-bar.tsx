import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './try-bar.module.css'

interface TryBarProps {
  readonly result: string
  readonly originalResult: string
  /** How many answers have changed. */
  readonly changed: number
  /** The result of the answers before others were tried. */
  readonly originalAddress: string
  readonly onKeep: () => void
}

/** Stays in view while other answers are tried: the new result, the old one, and how to keep or discard the changes. */
export function TryBar({ result, originalResult, changed, originalAddress, onKeep }: TryBarProps) {
  return (
    <div className={`no-print ${styles['bar']}`} data-focus-next="answers">
      <p role="status">
        {result === originalResult ? (
          <>
            Still <strong>{result}</strong>
          </>
        ) : (
          <>
            Now: <strong>{result}</strong>. Before: <span>{originalResult}</span>.{' '}
          </>
        )}
        <span className={styles['count']}>{changed === 1 ? '1 answer changed' : `${changed} answers changed`}</span>
      </p>
      <p className={styles['ways']}>
        <Link to={originalAddress}>Back to original answers</Link>
        <span className="needs-script">
          <Button weight="text" onClick={onKeep}>
            Keep these answers
          </Button>
        </span>
      </p>
    </div>
  )
}
