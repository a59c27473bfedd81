import type { ReactNode } from 'react'
import { weightLabels } from '#domain/session/session-labels.ts'
import type { SessionAnswer, SessionContent, SessionItem } from '#domain/session/session.ts'
import { Button } from '#ui/kit/button.tsx'
import { SendLink } from './send-link.tsx'
import { Owner } from './session-differences.tsx'
import styles from './session-waiting.module.css'

interface SessionWaitingProps {
  readonly content: SessionContent
  /** What the first person said. */
  readonly answers: readonly { readonly item: SessionItem; readonly answer: SessionAnswer }[]
  /** The link for the other person, from the root of the site. */
  readonly to: string
  /** Further ways to share it. */
  readonly share: ReactNode
  readonly onChange: () => void
}

/** Between the two: the link for the other person, and the reader's own answers, folded. */
export function SessionWaiting({ content, answers, to, share, onChange }: SessionWaitingProps) {
  return (
    <>
      <SendLink to={to} label="Copy the link for the other person" name="the session">
        {share}
      </SendLink>
      <ol className={styles['steps']}>
        <li>They open the link and answer alone. The page doesn’t show them your answers before theirs are in.</li>
        <li>They see where you differ, and send you a link with both. Open it here.</li>
        <li>You meet for up to 45 minutes, and the charter comes out at the end.</li>
      </ol>
      <p className={styles['about']}>
        Your answers are in the last part of the link, which browsers don’t send to this site’s host. They can’t be read
        by looking at it, but they aren’t encrypted: someone who takes the link apart can read them.
      </p>
      <details className={`no-print ${styles['own']}`}>
        <summary>Your answers ({answers.length})</summary>
        <ul>
          {answers.map(({ item, answer }) => (
            <li key={item.id}>
              <span>{item.name}</span>
              <Owner content={content} owner={answer.owner} />
              <span>{weightLabels[answer.weight]}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className="no-print">
        <Button weight="tool" onClick={onChange}>
          Change your answers
        </Button>
      </p>
    </>
  )
}
