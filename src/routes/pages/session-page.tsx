import type { ReactNode } from 'react'
import { itemsIn, nobodyYet } from '#domain/session/session.ts'
import { usePageTitle } from '#routes/hooks/use-page-title.ts'
import { useSession } from '#routes/hooks/use-session.ts'
import { pageHead } from '#routes/page-head.ts'
import { sessionContent } from '#routes/site-content/session.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { isSaving } from '#state/persistence/persisted.ts'
import { mostSessions } from '#state/session.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { SessionForm } from '#ui/session/session-form.tsx'

type State = ReturnType<typeof useSession>
type Part = NonNullable<State['part']>

export function SessionPage() {
  const state = useSession()
  const { part, view, sessions, keptId, storageIssue } = state
  const { title, standfirst, above } = headOf(state)
  usePageTitle(`${title} · ${siteName}`)
  return (
    <div className="page" data-awaits="link sessions">
      <PageTitle key={view} title={title} standfirst={standfirst} above={above} />
      <Notice text={state.isUnread ? 'We couldn’t read a session from this link.' : ''} />
      <Notice text={part?.describeIssues(state.issues) ?? ''} />
      <Notice text={state.isChanged ? changedMessage : ''} />
      <Notice text={part && state.changed > 0 ? part.changedSentence(state.shown.session, state.changed) : ''} />
      <Notice text={state.problem} />
      <Notice text={storageIssue === undefined ? '' : storageIssues[storageIssue]} />
      <StageOf state={state} />
      {part && sessions.length > 0 && (
        <part.SessionList
          sessions={sessions.map(({ session }) => ({ id: session.id, name: part.nameOfSession(session) }))}
          open={keptId}
          most={mostSessions}
          isSaved={isSaving(storageIssue)}
          onOpen={state.onOpen}
          onStart={state.onStart}
          onDelete={state.onDelete}
        />
      )}
    </div>
  )
}

/** What the page shows below its title. Nothing while a part of it loads. */
function StageOf({ state }: { readonly state: State }) {
  const { part, shown, stage, view } = state
  const { session, seat } = shown
  if (state.isLoading) return null
  if (stage === 'answering') {
    const isSecond = seat === 'second'
    return (
      <SessionForm
        key={view}
        content={sessionContent}
        scope={session.scope}
        items={itemsIn(sessionContent, session.scope)}
        person={(isSecond ? session.second : session.first) ?? nobodyYet}
        other={isSecond ? part?.namesIn(session).first : undefined}
        actions={state.answers}
        SkipQuestion={isSecond ? part?.SkipQuestion : undefined}
      />
    )
  }
  if (part === undefined) return null
  if (stage === 'waiting') return <part.Waiting session={session} onChange={state.onChangeAnswers} />
  return <part.Compared kept={shown} onDecide={state.onDecide} />
}

interface Head {
  readonly title: string
  readonly standfirst: ReactNode
  readonly above?: string
}

function headOf({ part, shown, stage, isLoading }: State): Head {
  const { session, seat } = shown
  const isFirst = stage === 'answering' && seat !== 'second'
  if (isLoading || isFirst || part === undefined) return intro
  if (stage === 'waiting') {
    return {
      above: intro.title,
      title: 'Now the other person',
      standfirst: 'Send them this link. When theirs comes back, open it on this device.',
    }
  }
  if (stage === 'compared') return comparedHead(part, session)
  const { first } = part.namesIn(session)
  return {
    above: intro.title,
    title: 'Your view comes first',
    standfirst: `${first} has answered already. The link carries those answers, and the page doesn’t show them until you’ve given yours. Then you both see where you differ.`,
  }
}

function comparedHead(part: Part, session: State['shown']['session']): Head {
  return { above: intro.title, title: part.nameOfSession(session), standfirst: part.agreementIn(session) }
}

const intro: Head = {
  title: 'A session for two',
  standfirst:
    'Two people who don’t agree on who owns what each fill this in alone. Then the page shows them where they differ, what matters most, and an agenda for up to 45 minutes. An agreed charter comes out at the end. It all stays on your devices and in the links you send.',
}

const changedMessage =
  'This device has changes that the link doesn’t have. They’re shown here. Share the session again, so that both of you see the same.'

const storageIssues = {
  blocked: 'This browser doesn’t let this site store anything. Share the session as a link before you close the page.',
  full: 'There’s no room left to store your session on this device. Share it as a link before you close the page.',
  newer:
    'A newer version of this site stored sessions here, so this version doesn’t change them. Share the session as a link before you close the page.',
  unread: 'Some of the sessions stored here couldn’t be read. They were set aside, and nothing was deleted.',
  'not-set-aside':
    'Some of the sessions stored here couldn’t be read, and there was no room to set them aside. They were left as they are, so your changes aren’t being saved. Share the session as a link before you close the page.',
} as const

export const sessionHead = () =>
  pageHead({
    title: `${intro.title} · ${siteName}`,
    description:
      'Two people who don’t agree on who owns what each fill it in alone, see where they differ, meet for up to 45 minutes, and leave with an agreed charter. By link, without an account.',
  })
