import type { Answers } from '#domain/quiz/answers.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import type { Content } from '#model/content.ts'
import { nobody } from '#model/party.ts'
import type { CoverLevel, QuestionId } from '#model/quiz.ts'
import { axes } from '#model/quiz.ts'
import { shared } from '#model/responsibility.ts'
import {
  defaultCharter,
  type Charter,
  type CharterContent,
  assignmentTo,
  type HolderId,
  normalizeCharter,
} from './charter.ts'

/**
 * Why a charter that started from a result has something where it is: the result fills the seat; an executive holds it
 * today; someone without the seat holds that side today; nobody does; nobody knows who does; both seats share it; or
 * there is one seat only, or none, to hold what two would share.
 */
export interface StartReason {
  readonly kind: 'filled' | 'seated' | 'covered' | 'uncovered' | 'unknown' | 'shared' | 'alone' | 'seatless'
  /** Who held it at the start. */
  readonly holder: HolderId
  /** The answers that point to this responsibility, in the order of the questions. */
  readonly because: readonly QuestionId[]
}

export interface StartedCharter {
  readonly charter: Charter
  /** By the id of the responsibility. */
  readonly reasons: ReadonlyMap<string, StartReason>
}

/** A charter in which nobody holds anything yet. */
export function unassignedCharter(content: CharterContent): Charter {
  const assigned = content.responsibilities.map(({ id }) => [id, assignmentTo(nobody)] as const)
  return normalizeCharter(content, { ...defaultCharter, assigned: Object.fromEntries(assigned) })
}

/**
 * A charter for the organization that some answers describe. A side goes to its role where the result fills that seat
 * or an executive holds it; else to whoever holds the side today; else to nobody. What two seats share goes to the one
 * where there is only one, and is held by nobody where there is none.
 */
export function charterFromResult(content: CharterContent & Pick<Content, 'quiz'>, answers: Answers): StartedCharter {
  const { handOver, sides, score } = explainResult(content, answers)
  const standings = axes.map((axis) => ({
    role: sides[axis].role,
    isFilled: handOver.some((each) => each.axis === axis),
    cover: score.sides[axis].cover,
  }))
  const seats = standings.filter(({ isFilled, cover }) => isFilled || cover === 'executive').map(({ role }) => role)
  const pointedTo = (id: string): readonly QuestionId[] =>
    content.quiz.questions
      .filter((question) => question.kind === 'need' && question.responsibilities.includes(id))
      .map((question) => question.id)
      .filter((question) =>
        axes.some((axis) => sides[axis].contributions.some((each) => each.question === question && each.points > 0)),
      )
  const reasons = content.responsibilities.map(({ id, lean }): readonly [string, StartReason] => {
    const because = pointedTo(id)
    if (lean === shared) return [id, { ...shareOut(seats), because }]
    const standing = standings.find(({ role }) => role === lean)
    return [id, { ...(standing ? standingOf(standing) : nobodyHolds), because }]
  })
  const assigned = reasons.map(([id, { holder }]) => [id, assignmentTo(holder)] as const)
  return {
    charter: normalizeCharter(content, { ...defaultCharter, assigned: Object.fromEntries(assigned) }),
    reasons: new Map(reasons),
  }
}

const nobodyHolds = { kind: 'uncovered', holder: nobody } as const
const nobodyKnows = { kind: 'unknown', holder: nobody } as const

interface Standing {
  readonly role: HolderId
  readonly isFilled: boolean
  /** Null where nobody knows. */
  readonly cover: CoverLevel | null
}

function standingOf({ role, isFilled, cover }: Standing) {
  if (isFilled) return { kind: 'filled', holder: role } as const
  if (cover === 'executive') return { kind: 'seated', holder: role } as const
  // The other levels are parties by the same ids; the content check sees to it.
  if (cover === 'manager' || cover === 'provider') return { kind: 'covered', holder: cover } as const
  return cover === null ? nobodyKnows : nobodyHolds
}

function shareOut(seats: readonly HolderId[]) {
  const [first, second] = seats
  if (first === undefined) return { kind: 'seatless', holder: nobody } as const
  return second === undefined
    ? ({ kind: 'alone', holder: first } as const)
    : ({ kind: 'shared', holder: shared } as const)
}
