import type { Answers } from '#domain/quiz/answers.ts'
import { explainResult, type ResultExplanation, type SideExplanation } from '#domain/quiz/explain-result.ts'
import type { Content } from '#model/content.ts'
import { nobody } from '#model/party.ts'
import { type Axis, axes, type Cover, type QuestionId, type Quiz } from '#model/quiz.ts'
import { type ListedResponsibility, shared } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import {
  defaultCharter,
  type Charter,
  type CharterContent,
  assignmentTo,
  type HolderId,
  normalizeCharter,
} from './charter.ts'

/** Why a charter that started from a result has something where it is. */
export interface StartReason {
  /**
   * - `new`: the result calls for this role; `combined`: for one executive for both sides; `other`: for another role, to
   *   which this clearly belongs
   * - `executive`: an executive leads this side today; `led`: someone else does
   * - `unled`, `divided`, `title`, `vacant`: nobody who could own it leads this side today; `unknown`: who leads it isn't
   *   known; `absent`: this side has no technology to speak of
   * - `shared`: both roles are there to share it; `alone`: one is; `unshared`: none is
   */
  readonly kind:
    | 'new'
    | 'combined'
    | 'other'
    | 'executive'
    | 'led'
    | 'unled'
    | 'divided'
    | 'title'
    | 'vacant'
    | 'unknown'
    | 'absent'
    | 'shared'
    | 'alone'
    | 'unshared'
  /** Who owned it at the start. */
  readonly holder: HolderId
  /** The questions whose answers led to it, in their order; none if it follows from who owns the rest. */
  readonly because: readonly QuestionId[]
}

export interface StartedCharter {
  readonly charter: Charter
  /** By the id of the responsibility. */
  readonly reasons: ReadonlyMap<string, StartReason>
}

function isOfArticle({ beyond }: ListedResponsibility): boolean {
  return !beyond
}

/** A charter in which everything on the article's list is unassigned. */
export function unassignedCharter(content: CharterContent): Charter {
  const assigned = content.responsibilities.filter(isOfArticle).map(({ id }) => [id, assignmentTo(nobody)] as const)
  return normalizeCharter(content, { ...defaultCharter, assigned: Object.fromEntries(assigned) })
}

/** The one executive for both sides, who isn't in the content. */
const combinedHolder = 'by-1'

/**
 * A charter for the organization that some answers describe. A side goes to its role if the result calls for one or an
 * executive leads it today; otherwise to the head whom the result calls for; otherwise to the party that leads it today;
 * otherwise it's unassigned. One executive for both
 * sides owns everything. If there's only one of the roles, what's shared goes to it. What clearly belongs to another role
 * that's called for goes there first.
 */
export function charterFromResult(content: CharterContent & Pick<Content, 'quiz'>, answers: Answers): StartedCharter {
  const { quiz, roles, responsibilities } = content
  const explanation = explainResult(quiz, answers)
  const byRole = new Map(roles.map((role) => [role.id, reasonForRole(quiz, explanation, role)] as const))
  const forShared = reasonForShared(quiz, explanation, byRole)
  const byOther = reasonsForOtherRoles(quiz, answers, explanation)
  const reasons = responsibilities
    .filter(isOfArticle)
    .map(({ id, lean }): readonly [string, StartReason] => [
      id,
      byOther.get(id) ?? (lean === shared ? forShared : byRole.get(lean)) ?? unknownLeader,
    ])
  const assigned = reasons.map(([id, { holder }]) => [id, assignmentTo(holder)] as const)
  const ownHolders = isCombined(explanation)
    ? [{ id: combinedHolder, name: explanation.titles[0] ?? explanation.text.name }]
    : []
  return {
    charter: normalizeCharter(content, { ...defaultCharter, ownHolders, assigned: Object.fromEntries(assigned) }),
    reasons: new Map(reasons),
  }
}

const unknownLeader: StartReason = { kind: 'unknown', holder: nobody, because: [] }

function isCombined({ decision }: ResultExplanation): boolean {
  return decision.result.kind === 'combined'
}

/** Why a role's responsibilities have the owner they have. */
function reasonForRole(quiz: Quiz, explanation: ResultExplanation, { id, faces }: Role): StartReason {
  if (isCombined(explanation)) return reasonForCombined(quiz, explanation)
  const axis = axes.find((each) => each === faces)
  if (axis === undefined) return unknownLeader
  const side = explanation.sides[axis]
  if (isCalledFor(explanation, axis)) {
    const about = [...side.stakes, side.cover, side.obstacles].flatMap((reason) => reason?.question.id ?? [])
    return { kind: 'new', holder: id, because: inOrder(quiz, about) }
  }
  if (side.found?.finding === 'absent') return { kind: 'absent', holder: nobody, because: [quiz.reach.question] }
  return reasonForCalledHead(quiz, explanation, axis) ?? reasonForLeader(side, id)
}

function isCalledFor({ decision: { result } }: ResultExplanation, axis: Axis): boolean {
  return result.kind === 'both' || (result.kind === 'role' && result.axis === axis)
}

function reasonForCombined(quiz: Quiz, { rule }: ResultExplanation): StartReason {
  const about = Object.keys(rule?.when ?? {})
  return { kind: 'combined', holder: combinedHolder, because: inOrder(quiz, about) }
}

/** A head below the top team, if the result calls for one: the charter is about the time when there is one. */
function reasonForCalledHead(
  quiz: Quiz,
  { otherRoles, sides }: ResultExplanation,
  axis: Axis,
): StartReason | undefined {
  const owner = otherRoles.map(({ id }) => quiz.otherRoleOwners[id]).find((each) => each?.leads === axis)
  if (owner === undefined) return undefined
  const { cover, obstacles } = sides[axis]
  const because = [cover, obstacles].flatMap((reason) => reason?.question.id ?? [])
  return { kind: 'other', holder: owner.party, because: inOrder(quiz, because) }
}

/** The reason by the leader's cover, for leaders who can't own anything. */
const unassigned: Partial<Record<Cover, StartReason['kind']>> = { divided: 'divided', title: 'title', vacant: 'vacant' }

/** The party that leads a side today owns the responsibilities of its role. */
function reasonForLeader({ cover: answered }: SideExplanation, role: HolderId): StartReason {
  if (answered?.question.kind !== 'cover') return unknownLeader
  const leader = answered.question.options.find(({ id }) => answered.options.some((option) => option.id === id))
  if (leader === undefined) return unknownLeader
  const because = [answered.question.id]
  if (leader.cover === 'executive') return { kind: 'executive', holder: role, because }
  const kind = unassigned[leader.cover]
  if (kind !== undefined || leader.party === undefined) return { kind: kind ?? 'unled', holder: nobody, because }
  return { kind: 'led', holder: leader.party, because }
}

function reasonForShared(
  quiz: Quiz,
  explanation: ResultExplanation,
  byRole: ReadonlyMap<string, StartReason>,
): StartReason {
  if (isCombined(explanation)) return reasonForCombined(quiz, explanation)
  const [first, second] = [...byRole].filter(([role, { holder }]) => holder === role).map(([role]) => role)
  if (first === undefined) return { kind: 'unshared', holder: nobody, because: [] }
  return second === undefined
    ? { kind: 'alone', holder: first, because: [] }
    : { kind: 'shared', holder: shared, because: [] }
}

/** By the id of the responsibility. If two roles could own the same one, the first does. */
function reasonsForOtherRoles(
  quiz: Quiz,
  answers: Answers,
  { otherRoles }: ResultExplanation,
): ReadonlyMap<string, StartReason> {
  const found = otherRoles.toReversed().flatMap(({ id }) => {
    const owner = quiz.otherRoleOwners[id]
    if (owner === undefined) return []
    const asked = quiz.questions.filter((question) =>
      question.options.some(
        (option) => 'role' in option && option.role === id && answers.chosen[question.id]?.includes(option.id),
      ),
    )
    const reason: StartReason = { kind: 'other', holder: owner.party, because: asked.map((question) => question.id) }
    return owner.responsibilities.map((responsibility) => [responsibility, reason] as const)
  })
  return new Map(found)
}

function inOrder({ questions }: Quiz, ids: readonly QuestionId[]): readonly QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => ids.includes(id))
}
