import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { type KeptSession, stageOf } from '#domain/session/kept-session.ts'
import { type Decision, nobodyYet, type Seat, type Session, type SessionPerson } from '#domain/session/session.ts'
import { addressOf } from '#domain/site/paths.ts'
import { hasRefusedCharacters } from '#domain/text/sanitize-name.ts'
import { deleteSession, editSession, emptySession, mostSessions, openSession, sessionStore } from '#state/session.ts'
import { withBase } from '#ui/kit/link.tsx'
import type { AnswerActions } from '#ui/session/session-form.tsx'
import { onDemand } from './on-demand.ts'
import { useQuery } from './use-query.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Set on the entry of the first person's form, so that Back leads from the link to the form. */
    isForm?: boolean
  }
}

const empties = { contested: emptySession('', 'contested'), whole: emptySession('', 'whole') }

/** What a session needs once there's a link to it, or something on the device. Before that, the page is a form. */
const sessionPart = onDemand(() => import('#routes/shared/session-part.tsx'))

/** The session in the link, or the one that's open on this device, and what can be done to it. */
export function useSession() {
  const navigate = useNavigate()
  const { history } = useRouter()
  const isForm = useRouterState({ select: ({ location }) => location.state.isForm === true })
  const { search, isReplaced } = useFragment()
  const { sessions, open } = useStore(sessionStore)
  useEffect(() => sessionStore.syncFromStorage(), [])
  const storageIssue = useStore(sessionStore.storageIssue)
  const hasLink = 's' in search
  const part = sessionPart.usePart(hasLink || sessions.length > 0)
  const { value: linked, issues } = useMemo(
    () => (hasLink && part ? part.readSession(search) : { value: undefined, issues: [] }),
    [hasLink, part, search],
  )
  const about = linked?.id ?? open
  const kept = sessions.find(({ session }) => session.id === about)
  // A page that's about the whole charter links to a session about it.
  const list = search['list'] === 'whole' ? 'whole' : 'contested'
  const shown = useMemo(
    () => (linked && part ? part.openedSession(kept, linked) : (kept ?? empties[list])),
    [linked, part, kept, list],
  )
  const [problem, setProblem] = useState('')
  // Opening another session makes another page of this one; an edit doesn't.
  const [openings, setOpenings] = useState(0)
  const edit = (change: (kept: KeptSession) => KeptSession) => {
    const isDone = editSession(linked?.id, (before, id) =>
      change(linked && part ? part.openedSession(before, linked) : (before ?? emptySession(id, list))),
    )
    setProblem(isDone ? '' : tooManyMessage)
    return isDone
  }
  const changed = useAnswerOf(linked, kept, part?.countChangedSince, edit)
  useEffect(() => {
    if (!isReplaced || !part || !linked) return
    const href = withBase(part.sessionAddress(linked))
    void navigate({ href, replace: true, resetScroll: false, state: { keepsFocus: true } })
  }, [isReplaced, part, linked, navigate])
  const { seat } = shown
  const stage = isForm && stageOf(shown) === 'waiting' ? 'answering' : stageOf(shown)
  // So that the address, and a bookmark of it, have what was decided. Not at every key: browsers limit how often it changes.
  const [decisions, setDecisions] = useState(0)
  useEffect(() => {
    if (decisions === 0 || linked === undefined || !part) return undefined
    const href = withBase(part.sessionAddress(shown.session))
    const timer = setTimeout(
      () => void navigate({ href, replace: true, resetScroll: false, state: { keepsFocus: true } }),
      addressDelay,
    )
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- only a decision changes the address
  }, [decisions])

  const show = (given: Session) => {
    // Its address is that of the link, so that it can be copied from there, too.
    void sessionPart.prepare().then(({ sessionAddress }) => {
      // The second person's answers can't change after this, so there's nothing to go back to.
      if (seat !== 'second') {
        history.replace(history.location.href, { ...history.location.state, isForm: true })
        // Otherwise, this and what follows would become one entry.
        history.flush()
      }
      void navigate({
        href: withBase(sessionAddress(given)),
        replace: seat === 'second',
        state: { keepsFocus: false, isForm: false },
        // The router goes to the top only where the address has no fragment, and the form is longer than what follows it.
      }).then(() => window.scrollTo({ top: 0, behavior: 'instant' }))
    })
  }
  const editPerson = (change: (person: SessionPerson) => SessionPerson) =>
    edit((before) => ({ ...before, session: withPerson(before.session, seat ?? 'first', change) }))
  const answers: AnswerActions = {
    onName: (name) => {
      editPerson((person) => ({ ...person, name }))
      if (hasRefusedCharacters(name)) setProblem(hiddenMessage)
    },
    onRole: (role) => editPerson((person) => ({ ...person, role })),
    onScope: (scope) => edit((before) => ({ ...before, session: { ...before.session, scope } })),
    onOwner: (item, owner) =>
      editPerson((person) => ({
        ...person,
        answers: { ...person.answers, [item]: { owner, weight: person.answers[item]?.weight ?? 'matters' } },
      })),
    onWeight: (item, weight) =>
      editPerson((person) => {
        const answer = person.answers[item]
        return answer === undefined
          ? person
          : { ...person, answers: { ...person.answers, [item]: { ...answer, weight } } }
      }),
    onFinish: () => {
      edit((before) => ({ ...before, isGiven: true }))
      const now = sessionStore
        .getState()
        .sessions.find(({ session }) => session.id === (linked?.id ?? sessionStore.getState().open))
      if (now !== undefined) show(now.session)
    },
  }
  const toOwn = () => {
    setProblem('')
    setOpenings((before) => before + 1)
    void navigate({ href: withBase(addressOf.session()) })
  }
  return {
    part,
    shown,
    stage,
    view: `${stage} ${seat ?? ''} ${openings}`,
    sessions,
    /** Id of the session shown, if it's on this device. */
    keptId: kept?.session.id,
    issues,
    isUnread: hasLink && part !== undefined && linked === undefined,
    isLoading: hasLink && part === undefined,
    /** Whether what's on this device differs from what a link with both people's answers says. */
    isChanged: part !== undefined && linked != null && linked.second !== null && part.isOlder(linked, shown.session),
    /** How many answers the first person changed after the second one had them. */
    changed,
    problem,
    storageIssue,
    answers,
    onChangeAnswers: () => edit((before) => ({ ...before, isGiven: false })),
    onDecide: (item: string, decision: Decision | undefined) => {
      edit((before) => part?.withDecision(before, item, decision) ?? before)
      setDecisions((before) => before + 1)
    },
    onOpen: (id: string) => {
      openSession(id)
      toOwn()
    },
    onStart: () => {
      openSession(null)
      toOwn()
    },
    onDelete: (id: string) => {
      deleteSession(id)
      toOwn()
    },
  }
}

/** The query in the fragment. A link within the page, as to skip to its content, replaces it; then it's the one before. */
function useFragment() {
  const now = useQuery()
  const [last, setLast] = useState(now)
  const isReplaced = !('s' in now) && 's' in last && /^#[^=]+$/.test(location.hash)
  if (!isReplaced && now !== last) setLast(now)
  return { search: isReplaced ? last : now, isReplaced }
}

/**
 * Keeps the answers that came back to the first person, who may open the page without the link next time.
 * @returns how many answers the first person changed after the second one had them
 */
function useAnswerOf(
  linked: Session | undefined,
  kept: KeptSession | undefined,
  countChangedSince: ((kept: KeptSession, linked: Session) => number) | undefined,
  edit: (change: (kept: KeptSession) => KeptSession) => boolean,
): number {
  const [found, setFound] = useState({ id: '', count: 0 })
  const hasCome =
    kept?.seat === 'first' && kept.session.second === null && linked !== undefined && linked.second !== null
  const count = (kept && linked && countChangedSince?.(kept, linked)) ?? 0
  useEffect(() => {
    if (!hasCome) return
    // From now on, what's kept is what was sent, which no longer tells.
    setFound({ id: linked.id, count })
    edit((opened) => opened)
    // oxlint-disable-next-line react/exhaustive-deps -- once
  }, [hasCome])
  return count > 0 || found.id !== linked?.id ? count : found.count
}

function withPerson(session: Session, seat: Seat, change: (person: SessionPerson) => SessionPerson): Session {
  return { ...session, [seat]: change(session[seat] ?? nobodyYet) }
}

/** Milliseconds. */
const addressDelay = 400

const hiddenMessage = 'We left out hidden characters from that name.'

const tooManyMessage = `You’ve reached the limit of ${mostSessions} sessions on this device, so the change wasn’t kept. Delete one that you no longer need.`
