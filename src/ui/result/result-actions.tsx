import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './result-actions.module.css'

interface ResultActionsProps {
  /** The control that shares this result. */
  readonly share: ReactNode
  readonly review: string
  /** The team comparison that starts with this result. */
  readonly team: string
  /** The charter that starts from this result. */
  readonly charter: string
  readonly isOwn: boolean
}

/** The actions of a page: share, print, and its own. */
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

/** The actions of a result. */
export function ResultActions({ share, review, team, charter, isOwn }: ResultActionsProps) {
  return (
    <Actions>
      <ButtonLink to={charter} weight="main">
        Create a role charter
      </ButtonLink>
      {share}
      <Link to={team}>Compare with your team</Link>
      {isOwn && <Link to={review}>Change your answers</Link>}
    </Actions>
  )
}

interface OthersAnswersProps {
  readonly quiz: string
  readonly hasOwn: boolean
  readonly onAdopt: () => void
}

/** Shown if a link contains someone else's answers. */
export function OthersAnswers({ quiz, hasOwn, onAdopt }: OthersAnswersProps) {
  return (
    <div className={`no-print ${styles['notice']}`}>
      <p>
        You’re viewing answers from a shared link.
        {hasOwn ? ' Your own answers are unchanged.' : ' Nothing was stored on this device.'} “You” means the
        organization they’re about.
      </p>
      <span className="needs-script">
        <Button weight="text" onClick={onAdopt}>
          Edit a copy
        </Button>
      </span>
      <Link to={quiz}>{hasOwn ? 'Go to your own answers' : 'Take the quiz yourself'}</Link>
    </div>
  )
}
