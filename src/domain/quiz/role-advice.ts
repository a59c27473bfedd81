import type { Content } from '#model/content.ts'
import type { Axis, Condition, CoverLevel, SeatRule, Side } from '#model/quiz.ts'
import { unknown } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import type { Statement } from '#model/source.ts'
import type { Answers } from './answers.ts'
import { choiceOf } from './answers.ts'
import type { Score } from './score.ts'
import { isHigh } from './score.ts'

/** What a rule says, with the roles named. */
export interface AdvisedRole {
  /** Id of the {@link SeatRule}. */
  readonly rule: string
  readonly title: string
  readonly advice: Statement
  readonly because: Statement
  readonly steps: readonly Statement[]
}

export interface RoleAdvice {
  /** What the first rule that holds says. */
  readonly next: AdvisedRole
  /** What later rules say that hold too and name a seat other than the two roles. */
  readonly also: readonly AdvisedRole[]
}

/** What a rule may ask about. */
interface Facts {
  readonly answers: Answers
  readonly score: Score
  readonly order: SideRanking
}

export interface SideRanking {
  readonly first: Axis
  readonly second: Axis
}

/**
 * The next seat for a score, by the rules that the content states.
 *
 * @throws Error if no rule holds, or no role faces a side: content is to have a rule for every verdict and a role
 *   for every side.
 */
export function adviseOnRole(content: Pick<Content, 'roles' | 'quiz'>, answers: Answers, score: Score): RoleAdvice {
  const facts = { answers, score, order: rankSides(score) }
  const [taken, ...later] = content.quiz.seatRules.filter(({ when }) =>
    when.every((condition) => holds(condition, facts)),
  )
  if (taken === undefined) throw new Error(`seat rules: none holds for the verdict ${JSON.stringify(score.verdict)}`)
  const name = namesRoles(content.roles, facts.order)
  return { next: name(taken), also: later.filter(({ anotherRole }) => anotherRole === true).map(name) }
}

/**
 * Which side comes first: the one to fill; where none or both are, the one with the greater gap of the two to fill,
 * or the greater need of the two that are not. If all that is equal, the inward one, and texts treat both alike.
 */
export function rankSides({ sides, verdict }: Score): SideRanking {
  if (verdict.kind === 'role') return startingWith(verdict.axis)
  const measures = verdict.kind === 'both' ? (['gap'] as const) : (['need', 'gap'] as const)
  const decisive = measures.find((measure) => sides.inward[measure] !== sides.outward[measure])
  const outwardFirst = decisive !== undefined && (sides.outward[decisive] ?? 0) > (sides.inward[decisive] ?? 0)
  return startingWith(outwardFirst ? 'outward' : 'inward')
}

function startingWith(first: Axis): SideRanking {
  return { first, second: first === 'inward' ? 'outward' : 'inward' }
}

/** Whether a condition holds. */
function holds(condition: Condition, { answers, score: { sides, verdict }, order }: Facts): boolean {
  const at = (side: Side) => sides[side === 'first' || side === 'second' ? order[side] : side]
  if ('verdict' in condition) {
    return condition.verdict.includes(verdict.kind === 'unclear' ? verdict.reason : verdict.kind)
  }
  if ('tied' in condition) return condition.tied === (verdict.kind === 'both' && verdict.first === null)
  if ('need' in condition) return condition.high === isHigh(at(condition.need).need ?? 0)
  if ('cover' in condition) {
    const cover: CoverLevel | typeof unknown = at(condition.cover).cover ?? unknown
    return condition.oneOf.includes(cover)
  }
  return condition.oneOf.includes(choiceOf(answers, condition.question))
}

/** The role that faces a side. */
export function roleFacing(roles: readonly Role[], axis: Axis): Role {
  const role = roles.find(({ faces }) => faces === axis)
  if (role === undefined) throw new Error(`roles: none faces ${axis}`)
  return role
}

function namesRoles(roles: readonly Role[], { first, second }: SideRanking): (rule: SeatRule) => AdvisedRole {
  const fill = (text: string) =>
    text
      .replaceAll('{first}', roleFacing(roles, first).abbreviation)
      .replaceAll('{second}', roleFacing(roles, second).abbreviation)
  const fillStatement = (statement: Statement): Statement => ({ ...statement, text: fill(statement.text) })
  return ({ id, title, advice, because, steps }) => ({
    rule: id,
    title: fill(title),
    advice: fillStatement(advice),
    because: fillStatement(because),
    steps: steps.map(fillStatement),
  })
}
