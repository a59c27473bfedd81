import { charterLink } from '#domain/charter/charter-link.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { sessionAgenda } from '#domain/session/agenda.ts'
import { agreedCharter, agreedOwners } from '#domain/session/agreed-charter.ts'
import { compareSession } from '#domain/session/compare-session.ts'
import { countChanged } from '#domain/session/count-changed.ts'
import { agreementSentence, sessionName } from '#domain/session/describe-session.ts'
import type { KeptSession, Stage } from '#domain/session/kept-session.ts'
import { openedSession, withDecision } from '#domain/session/opened-session.ts'
import { sortingRule } from '#domain/session/session-labels.ts'
import { serializeSession, sessionFragment, sessionLink } from '#domain/session/session-link.ts'
import {
  answerOf,
  type Decision,
  itemsIn,
  normalizeSession,
  personNames,
  type Session,
} from '#domain/session/session.ts'
import { addressOf } from '#domain/site/paths.ts'
import { nobody } from '#model/party.ts'
import { usePrintedAddress } from '#routes/hooks/use-printed-address.ts'
import { content as charterContent } from '#routes/site-content/charter.ts'
import { sessionContent } from '#routes/site-content/session.ts'
import { Share } from '#ui/kit/share.tsx'
import { SendLink } from '#ui/session/send-link.tsx'
import { SessionAgenda } from '#ui/session/session-agenda.tsx'
import { SessionDifferences } from '#ui/session/session-differences.tsx'
import { SessionList } from '#ui/session/session-list.tsx'
import { SessionAgreements, SessionOutcome } from '#ui/session/session-outcome.tsx'
import { SessionWaiting } from '#ui/session/session-waiting.tsx'
import styles from '#ui/session/session.module.css'
import { SkipQuestion } from '#ui/session/skip-question.tsx'
import { drawQrCode } from './qr-code.ts'
import { agendaText, sessionExports, testsOf } from './session-exports.ts'

// What a session needs once there's a link, or something on the device. Before that, its page is a form.

export { describeIssues, openedSession, SessionList, SkipQuestion, withDecision }

const content = { ...charterContent, ...sessionContent }

/** Reads the session of a link. */
export const readSession = (query: Parameters<typeof sessionLink.parse>[1]) => sessionLink.parse(sessionContent, query)

/** The address that has a session. */
export function sessionAddress(session: Session): string {
  return addressOf.session(sessionFragment(sessionContent, session))
}

/** What to call a session in a list. */
export const nameOfSession = (session: Session) =>
  sessionName(sessionContent, normalizeSession(sessionContent, session))

/** What to call the two. */
export const namesIn = (session: Session) => personNames(sessionContent, normalizeSession(sessionContent, session))

/** How much the two agree. */
export const agreementIn = (session: Session) => agreementSentence(sessionContent, session)

/** What the page is called once there's a link: for the second person, while the other one has it, and for both. */
export function headOf(stage: Stage, session: Session): { readonly title: string; readonly standfirst: string } {
  if (stage === 'waiting') {
    return {
      title: 'Now the other person',
      standfirst: 'Send them this link. When theirs comes back, open it on this device.',
    }
  }
  if (stage === 'compared') return { title: nameOfSession(session), standfirst: agreementIn(session) }
  return {
    title: 'Your view comes first',
    standfirst: `${namesIn(session).first} has answered already. The link carries those answers, and the page doesn’t show them until you’ve given yours. Then you both see where you differ.`,
  }
}

export const unreadMessage = 'We couldn’t read a session from this link.'

export const changedMessage =
  'This device has changes that the link doesn’t have. They’re shown here. Share the session again, so that both of you see the same.'

/** Whether a link says something else about people's answers, or decided otherwise. What was decided since isn't in it. */
export function isOlder(linked: Session, shown: Session): boolean {
  const decided = Object.entries(shown.decisions).filter(([item]) => Object.hasOwn(linked.decisions, item))
  const comparable = { ...shown, decisions: Object.fromEntries(decided) }
  return serializeSession(sessionContent, comparable) !== serializeSession(sessionContent, linked)
}

/** How many answers the first person changed after the second one had them, going by what a device kept and a link. */
export function countChangedSince({ session, seat, isGiven }: KeptSession, linked: Session): number {
  const hasBoth = seat === 'second' ? isGiven : seat === 'first' && linked.second !== null
  if (!hasBoth) return 0
  const { first } = normalizeSession(sessionContent, linked)
  return countChanged(normalizeSession(sessionContent, { ...session, scope: linked.scope }).first, first)
}

/** Tells both of the two that the first one changed answers, and which ones count. */
export function changedSentence(session: Session, count: number): string {
  const { first, second } = namesIn(session)
  return `${first} changed ${count} ${count === 1 ? 'answer' : 'answers'} after sending. This page compares the answers that ${second} had: those that were sent.`
}

interface WaitingProps {
  readonly session: Session
  readonly onChange: () => void
}

/** While the other person has the link. */
export function Waiting({ session, onChange }: WaitingProps) {
  const { scope, first } = normalizeSession(sessionContent, session)
  const answers = itemsIn(sessionContent, scope).flatMap((item) => {
    const answer = answerOf(first, item.id)
    return answer === undefined ? [] : [{ item, answer }]
  })
  const to = sessionAddress(session)
  usePrintedAddress()
  return (
    <SessionWaiting
      content={sessionContent}
      answers={answers}
      to={to}
      share={<Share to={to} name="this session" contains="your answers" drawQr={drawQrCode} />}
      onChange={onChange}
    />
  )
}

interface ComparedProps {
  readonly kept: KeptSession
  readonly onDecide: (item: string, decision: Decision | undefined) => void
}

/** Both people's answers: the agenda, the differences with what's decided on them, and the agreed charter. */
export function Compared({ kept: { session, seat }, onDecide }: ComparedProps) {
  const compared = compareSession(sessionContent, session)
  const { differences, agreements, unanswered } = compared
  const agenda = sessionAgenda(compared)
  usePrintedAddress()
  const names = namesIn(session)
  const to = sessionAddress(session)
  const owners = [...agreedOwners(sessionContent, session).values()]
  const documented = { content: sessionContent, session, agenda, testsOf }
  const loadExports = async () => sessionExports(documented)
  const share = (
    <Share to={to} name="this session" contains="both people’s answers" drawQr={drawQrCode} takeaway={loadExports} />
  )
  return (
    <>
      {seat === 'second' ? (
        <SendLink to={to} label={`Copy the link for ${names.first}`} name="the session">
          {share}
        </SendLink>
      ) : (
        <div className="no-print">{share}</div>
      )}
      <SessionAgenda agenda={agenda} asText={() => agendaText(documented)} />
      {differences.length > 0 && (
        <section aria-labelledby="differences" className={styles['section']}>
          <h2 id="differences">Where you differ</h2>
          <p className={styles['rule']}>{sortingRule} The questions to ask aloud are our judgment, from practice.</p>
          <SessionDifferences
            content={sessionContent}
            session={session}
            names={names}
            differences={differences}
            testsOf={testsOf}
            onDecide={onDecide}
          />
        </section>
      )}
      <SessionAgreements
        content={sessionContent}
        session={session}
        agreements={agreements}
        unanswered={unanswered}
        onDecide={onDecide}
      />
      <SessionOutcome
        settled={owners.filter((owner) => owner !== nobody).length}
        total={owners.length}
        isWhole={session.scope === 'whole'}
        charterAddress={addressOf.charter(
          serializeQuery(charterLink.serialize(charterContent, [agreedCharter(content, session)])),
        )}
      />
    </>
  )
}
