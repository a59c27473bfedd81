import { Button } from '#ui/kit/button.tsx'
import { ConfirmButton } from '#ui/kit/confirm-button.tsx'
import styles from './session-list.module.css'

interface SessionListProps {
  readonly sessions: readonly { readonly id: string; readonly name: string }[]
  /** Id of the one shown; undefined if it isn't kept. */
  readonly open: string | undefined
  readonly most: number
  /** Whether changes are saved on this device. */
  readonly isSaved: boolean
  readonly onOpen: (id: string) => void
  readonly onStart: () => void
  readonly onDelete: (id: string) => void
}

/** The sessions on this device: open, start, or delete them. */
export function SessionList({ sessions, open, most, isSaved, onOpen, onStart, onDelete }: SessionListProps) {
  return (
    <section aria-labelledby="sessions" className={`no-print ${styles['sessions']}`}>
      <h2 id="sessions" tabIndex={-1}>
        Your sessions
      </h2>
      <p className={styles['kept']}>
        {isSaved
          ? `Saved automatically, on this device only (up to ${most}).`
          : 'Changes aren’t being saved: see the notice above.'}
      </p>
      <ul className={styles['list']}>
        {sessions.map(({ id, name }) => (
          <li key={id}>
            <Button weight="tool" aria-current={id === open || undefined} onClick={() => onOpen(id)}>
              {name}
              {id === open && <span className="vh"> (open)</span>}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['list']} data-focus-next="sessions">
        <Button weight="tool" disabled={sessions.length >= most} onClick={onStart}>
          Start another session
        </Button>
        {open !== undefined && (
          <ConfirmButton
            key={open}
            label="Delete this session"
            question="Delete it from this device? You can’t undo this."
            onYes={() => onDelete(open)}
          />
        )}
      </div>
      {sessions.length >= most && <p>You’ve reached the limit of {most} sessions. Delete one to make room.</p>}
    </section>
  )
}
