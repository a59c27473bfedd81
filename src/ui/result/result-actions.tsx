import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './result.module.css'

interface ResultActionsProps {
  /** The control that shares this result. */
  readonly share: ReactNode
  readonly review: string
  /** The board that begins with this result. */
  readonly board: string
  /** The charter that begins with this result. */
  readonly charter: string
  readonly isOwn: boolean
  readonly onTakeOver: () => void
}

/** What can be done with what a page shows: its share control, print, and what the page adds. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return (
    <div className={`needs-script no-print ${styles['actions']}`}>
      {children}
      <Button weight="text" onClick={() => window.print()}>
        Print
      </Button>
    </div>
  )
}

/** What can be done with a result. */
export function ResultActions({ share, review, board, charter, isOwn, onTakeOver }: ResultActionsProps) {
  return (
    <Actions>
      <ButtonLink to={charter} weight="main">
        Make the charter
      </ButtonLink>
      {share}
      <Link to={board}>Compare with others</Link>
      {isOwn ? (
        <Link to={review}>Change your answers</Link>
      ) : (
        <Button weight="text" onClick={onTakeOver}>
          Change a copy
        </Button>
      )}
    </Actions>
  )
}

/** Said where a link holds the answers of someone else. */
export function OthersAnswers({ quiz, hasOwn }: { readonly quiz: string; readonly hasOwn: boolean }) {
  return (
    <p className={`no-print ${styles['notice']}`}>
      <span>
        These answers came with the link.
        {hasOwn ? ' Your own are kept as they were.' : ' Nothing was stored on this device.'}
      </span>
      <Link to={quiz}>{hasOwn ? 'Go to your own answers' : 'Take the quiz yourself'}</Link>
    </p>
  )
}
