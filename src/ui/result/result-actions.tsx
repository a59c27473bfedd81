import { CopyLink } from '#ui/kit/copy-link.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './result.module.css'

interface ResultActionsProps {
  /** The address of this result. */
  readonly address: string
  readonly review: string
  readonly isOwn: boolean
  readonly onTakeOver: () => void
}

/** What can be done with a result. */
export function ResultActions({ address, review, isOwn, onTakeOver }: ResultActionsProps) {
  return (
    <p className={`needs-script no-print ${styles['actions']}`}>
      <CopyLink to={address} name="this result" />
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
      {isOwn ? (
        <Link to={review}>Change your answers</Link>
      ) : (
        <button type="button" onClick={onTakeOver}>
          Change a copy of these answers
        </button>
      )}
    </p>
  )
}

/** Said where a link holds the answers of someone else. */
export function OthersAnswers({ quiz, hasOwn }: { readonly quiz: string; readonly hasOwn: boolean }) {
  return (
    <p className={styles['notice']}>
      <span>
        These answers came with the link.
        {hasOwn ? ' Your own are kept as they were.' : ' Nothing was stored on this device.'}
      </span>
      <Link to={quiz}>{hasOwn ? 'Go to your own answers' : 'Take the quiz yourself'}</Link>
    </p>
  )
}
