import { agendaRows, notTodayText } from '#domain/session/agenda-rows.ts'
import type { Agenda } from '#domain/session/agenda.ts'
import { Button } from '#ui/kit/button.tsx'
import { useCopy } from '#ui/kit/use-copy.ts'
import styles from './session-agenda.module.css'

interface SessionAgendaProps {
  readonly agenda: Agenda
  /** The agenda as Markdown. */
  readonly asText: () => string
}

/** Id of a difference, to which the agenda leads. */
export function differenceId(item: string): string {
  return `on-${item}`
}

/** The meeting, part by part. */
export function SessionAgenda({ agenda, asText }: SessionAgendaProps) {
  const { state, copy } = useCopy()
  const later = notTodayText(agenda)
  return (
    <section aria-labelledby="agenda" className={styles['agenda']}>
      <h2 id="agenda">{agenda.minutes} minutes</h2>
      <ol>
        {agendaRows(agenda).map(({ item, from, to, name, text }) => (
          <li key={item ?? name} data-fixed={item === undefined || undefined}>
            <span className={styles['time']}>
              {from}–{to}
              <span className="vh"> minutes: </span>
            </span>
            <span className={styles['what']}>
              {item === undefined ? (
                name
              ) : (
                // Not a link: the fragment of the address has the session.
                <button type="button" onClick={() => document.getElementById(differenceId(item))?.focus()}>
                  {name}
                </button>
              )}
            </span>
            <span className={styles['text']}>{text}</span>
          </li>
        ))}
      </ol>
      {later !== '' && (
        <p className={styles['later']}>
          <strong>Not today:</strong> {later}
        </p>
      )}
      <div className={`no-print ${styles['tools']}`}>
        <Button weight="tool" onClick={() => void copy(asText())}>
          {state === 'copied' ? 'Copied' : 'Copy the agenda'}
        </Button>
        <Button weight="tool" onClick={() => window.print()}>
          Print
        </Button>
        <p role="status">
          {state === 'refused' && 'Couldn’t copy. Share the session instead, and download it as text.'}
          {state === 'copied' && <span className="vh">Agenda copied</span>}
        </p>
      </div>
    </section>
  )
}
