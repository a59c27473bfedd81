import { nobody } from '#model/party.ts'
import { shared } from '#model/responsibility.ts'
import {
  answerOf,
  itemsIn,
  keyOfOwner,
  normalizeSession,
  type Session,
  type SessionAnswer,
  type SessionContent,
  type SessionItem,
  type SessionPerson,
  weights,
} from './session.ts'

/**
 * How two answers differ.
 *
 * - `both-claim`: each says that their own role owns it; `neither-claims`: each names the role of the other
 * - `unowned`: both leave it undecided; `one-undecided`: one does
 * - `one-shares`: one shares it between the roles, and the other gives it to one of them
 * - `one-answered`: only one of them has an answer
 * - `differ`: they name different owners
 */
export type DifferenceKind =
  | 'both-claim'
  | 'neither-claims'
  | 'unowned'
  | 'differ'
  | 'one-shares'
  | 'one-undecided'
  | 'one-answered'

/** An item on which the two differ, or which has no owner. */
export interface Difference {
  readonly item: SessionItem
  readonly kind: DifferenceKind
  /** Undefined for someone who hasn't answered. */
  readonly first: SessionAnswer | undefined
  readonly second: SessionAnswer | undefined
  /** Who could live with either owner, if the other couldn't: their answer may do. */
  readonly yields: 'first' | 'second' | undefined
}

/** An item for which both name the same owner. */
export interface Agreement {
  readonly item: SessionItem
  readonly owner: string
}

export interface SessionComparison {
  /** The most important first; see {@link compareSession}. */
  readonly differences: readonly Difference[]
  readonly agreements: readonly Agreement[]
  /** What neither has answered. */
  readonly unanswered: readonly SessionItem[]
}

/**
 * How far apart two answers are: most for an open gap, which no one would own; then what both would own, different owners,
 * and the rest.
 */
const distances: Readonly<Record<DifferenceKind, number>> = {
  unowned: 4,
  'neither-claims': 4,
  'both-claim': 3,
  differ: 2,
  'one-shares': 1,
  'one-undecided': 1,
  'one-answered': 1,
}

/**
 * Compares what two people say, item by item: each item of the session is a difference, an agreement, or unanswered.
 *
 * Differences are sorted by how much it matters: first by how much it matters to the one who cares less, so that what
 * neither can give up comes first, and what one could live with either way comes last; then by how much it matters to the
 * other; then by how far apart the two are ({@link distances}); then in the order of the list. No answer counts as "could
 * live with either."
 */
export function compareSession(content: SessionContent, any: Session): SessionComparison {
  const session = normalizeSession(content, any)
  const { first, second } = session
  const differences: Difference[] = []
  const agreements: Agreement[] = []
  const unanswered: SessionItem[] = []
  for (const item of itemsIn(content, session.scope)) {
    const one = answerOf(first, item.id)
    const other = second === null ? undefined : answerOf(second, item.id)
    if (one === undefined && other === undefined) unanswered.push(item)
    else if (one !== undefined && other !== undefined && isAgreed(one, other))
      agreements.push({ item, owner: one.owner })
    else {
      const kind = kindOf(content, { answer: one, person: first }, { answer: other, person: second })
      differences.push({ item, kind, first: one, second: other, yields: yieldsOf(one, other) })
    }
  }
  const rank = ({ kind, first: one, second: other }: Difference) => {
    const both = [pointsOf(one), pointsOf(other)]
    return [Math.min(...both), Math.max(...both), distances[kind]]
  }
  return {
    differences: differences
      .map((difference) => ({ difference, rank: rank(difference) }))
      .toSorted((one, other) => other.rank.map((points, at) => points - (one.rank[at] ?? 0)).find(Boolean) ?? 0)
      .map(({ difference }) => difference),
    agreements,
    unanswered,
  }
}

/** How much it matters to both together: at least 2, at most 6. Never less for what's sorted before. */
export function importanceOf({ first, second }: Difference): number {
  return pointsOf(first) + pointsOf(second)
}

function pointsOf(answer: SessionAnswer | undefined): number {
  return answer === undefined ? 1 : weights.indexOf(answer.weight) + 1
}

function isAgreed(one: SessionAnswer, other: SessionAnswer): boolean {
  return one.owner !== nobody && keyOfOwner(one.owner) === keyOfOwner(other.owner)
}

interface Position {
  readonly answer: SessionAnswer | undefined
  readonly person: SessionPerson | null
}

function kindOf({ roles }: SessionContent, one: Position, other: Position): DifferenceKind {
  if (one.answer === undefined || other.answer === undefined) return 'one-answered'
  const [owner, otherOwner] = [one.answer.owner, other.answer.owner]
  if (owner === nobody && otherOwner === nobody) return 'unowned'
  if (owner === nobody || otherOwner === nobody) return 'one-undecided'
  const [role, otherRole] = [one.person?.role, other.person?.role]
  if (role && otherRole && role !== otherRole) {
    if (owner === role && otherOwner === otherRole) return 'both-claim'
    if (owner === otherRole && otherOwner === role) return 'neither-claims'
  }
  const isRole = (id: string) => roles.some((each) => each.id === id)
  if ((owner === shared && isRole(otherOwner)) || (otherOwner === shared && isRole(owner))) return 'one-shares'
  return 'differ'
}

/** Whether both name someone, and at least one of them could live with either: it takes a minute, not a discussion. */
export function isEasy({ first, second }: Difference): boolean {
  if (first === undefined || second === undefined || first.owner === nobody || second.owner === nobody) return false
  return first.weight === 'either' || second.weight === 'either'
}

/** Only where both name someone: an open gap isn't closed by giving way. */
function yieldsOf(one: SessionAnswer | undefined, other: SessionAnswer | undefined): Difference['yields'] {
  if (one === undefined || other === undefined || one.owner === nobody || other.owner === nobody) return undefined
  if (one.weight === 'either' && other.weight !== 'either') return 'first'
  if (other.weight === 'either' && one.weight !== 'either') return 'second'
  return undefined
}
