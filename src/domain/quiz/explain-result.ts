import type { Content } from '#model/content.ts'
import type { Axis, Outcome, QuestionId } from '#model/quiz.ts'
import { axes } from '#model/quiz.ts'
import type { Orientation, RoleId } from '#model/role.ts'
import type { Statement } from '#model/source.ts'
import type { Answers } from './answers.ts'
import type { AdvisedRole, SideRanking } from './role-advice.ts'
import { adviseOnRole, rankSides, roleFacing } from './role-advice.ts'
import type { SideScore, Range, Score, ScoredOutcome, WeighedAnswer } from './score.ts'
import { resultKindOf, score } from './score.ts'
import {
  coverValue,
  roundOff,
  fullPoints,
  toPoints,
  mostResponsibilities,
  strongNeedFrom,
  answerWeight,
} from './scoring-rules.ts'
import type { ResultChange, PivotalAnswer } from './sensitivity.ts'
import { pivotalAnswers, smallestResultChanges, questionsWorthResolving } from './sensitivity.ts'

/** What one answer adds to the gap of its side, or what cover takes off. */
export interface Contribution {
  readonly question: QuestionId
  readonly kind: 'need' | 'cover'
  /** 1 or 2. */
  readonly weight: number
  /** Part of the gap, -1 to 1; below 0 for cover only. */
  readonly share: number
  /** The same in whole points, rounded so that those of a side add up to its need and its gap. */
  readonly points: number
}

/** A responsibility, and the answers that point to it. */
export interface RankedResponsibility {
  /** Id of the responsibility. */
  readonly responsibility: string
  /** Part of the need, 0 to 1, that the answers make up together. */
  readonly share: number
  readonly because: readonly QuestionId[]
}

/** One side of the result. */
export interface SideExplanation {
  readonly axis: Axis
  readonly role: RoleId
  /** Whole points, 0 to 100; null where too few answers are known. */
  readonly points: { readonly need: number; readonly gap: number } | null
  /** Points, not rounded, 0 to 100: where the gap can come to lie once everything is answered. */
  readonly gapRange: Range
  /** Known answers in the order of the questions, cover last; empty where too few answers are known. */
  readonly contributions: readonly Contribution[]
  /** Questions of this side that were not answered, or with "don't know". */
  readonly unknown: readonly QuestionId[]
}

/** The responsibilities of one side, the most pointed to first. */
export interface HandoverPlan {
  readonly axis: Axis
  readonly role: RoleId
  readonly responsibilities: readonly RankedResponsibility[]
}

/** Responsibilities that are needed, that no executive holds and that no new seat takes over. */
export interface UnassignedResponsibilities extends HandoverPlan {
  /** Who might hold them. */
  readonly holder: Statement
}

/** Everything that a result page shows. */
export interface ResultExplanation {
  readonly score: Score
  readonly outcome: Outcome
  readonly order: SideRanking
  readonly sides: Readonly<Record<Axis, SideExplanation>>
  readonly nextSeat: AdvisedRole
  /** Seats other than the two roles that the answers also read like. */
  readonly alsoReadsLike: readonly AdvisedRole[]
  /** The smallest changes that flip the result; none where no one or two answers do. */
  readonly changes: readonly ResultChange[]
  /** The same among the need answers alone: that a side is held where someone holds it tells little. */
  readonly needFlips: readonly ResultChange[]
  /** The answers on which it leans; none where it holds without any one of them. */
  readonly pivotal: readonly PivotalAnswer[]
  /** Open questions that would settle or could change the result. */
  readonly findOut: readonly QuestionId[]
  /** For each seat to fill, the one to fill first at the head. */
  readonly handOver: readonly HandoverPlan[]
  readonly uncovered: readonly UnassignedResponsibilities[]
}

/**
 * Explains what the answers come to.
 *
 * @throws Error if the content lacks a role for a side, an outcome for a verdict or a seat rule that holds.
 */
export function explainResult(content: Pick<Content, 'roles' | 'quiz'>, answers: Answers): ResultExplanation {
  const { roles, quiz } = content
  const scored = score(quiz, answers)
  const { sides, verdict } = scored
  const order = rankSides(scored)
  const { next, also } = adviseOnRole(content, answers, scored)
  const toFill = [order.first, order.second].filter((axis) => isFilled(verdict, axis))
  const handoverOf = (axis: Axis, least: number): HandoverPlan => ({
    axis,
    role: roleFacing(roles, axis).id,
    responsibilities: pointedTo(sides[axis], least),
  })
  return {
    score: scored,
    outcome: outcomeOf(quiz.outcomes, verdict),
    order,
    sides: { inward: explainSide(content, sides.inward), outward: explainSide(content, sides.outward) },
    nextSeat: next,
    alsoReadsLike: also,
    changes: smallestResultChanges(quiz, answers),
    needFlips: smallestResultChanges(quiz, answers, ({ kind }) => kind === 'need'),
    pivotal: pivotalAnswers(quiz, answers),
    findOut: questionsWorthResolving(quiz, answers, scored),
    handOver: toFill.map((axis) => handoverOf(axis, 0)),
    uncovered: axes
      .filter((axis) => verdict.kind !== 'unclear' && !toFill.includes(axis) && sides[axis].cover !== 'executive')
      .map((axis) => ({
        ...handoverOf(axis, strongNeedFrom),
        holder: quiz.holders[sides[axis].cover ?? quiz.unknown.id],
      }))
      .filter(({ responsibilities }) => responsibilities.length > 0),
  }
}

function isFilled(verdict: ScoredOutcome, axis: Axis): boolean {
  return verdict.kind === 'both' || resultKindOf(verdict) === axis
}

/** Which way an outcome, or its verdict, faces: as the side does that it names, or both ways; undefined where it names none. */
export function orientationOfOutcome(outcome: Outcome | ScoredOutcome): Orientation | undefined {
  if (outcome.kind === 'role') return outcome.axis
  return outcome.kind === 'both' ? 'both' : undefined
}

/**
 * The outcome that a verdict is shown as.
 *
 * @throws Error if there is none.
 */
export function outcomeOf(outcomes: readonly Outcome[], verdict: ScoredOutcome): Outcome {
  const outcome = outcomes.find((each) =>
    each.kind === 'role' ? verdict.kind === 'role' && each.axis === verdict.axis : each.kind === verdict.kind,
  )
  if (outcome === undefined) throw new Error(`outcomes: none for the verdict ${JSON.stringify(verdict)}`)
  return outcome
}

function explainSide({ roles, quiz }: Pick<Content, 'roles' | 'quiz'>, side: SideScore): SideExplanation {
  const { axis, answers, cover, need, gap, gapRange } = side
  const coverQuestion = quiz.questions.find((question) => question.kind === 'cover' && question.axis === axis)
  const points = need === null || gap === null ? null : { need: toPoints(need), gap: toPoints(gap) }
  const open = answers.filter(({ value }) => value === null).map(({ question }) => question.id)
  return {
    axis,
    role: roleFacing(roles, axis).id,
    points,
    gapRange: rangeInPoints(gapRange),
    contributions: points === null ? [] : contributions(side, points, coverQuestion?.id),
    unknown: coverQuestion === undefined || cover !== null ? open : [...open, coverQuestion.id],
  }
}

/**
 * What each known answer of a side adds to its gap, and what cover takes off. The answers' points add up to those of
 * the need, and with the cover's to those of the gap, so that a reader who adds up finds no rest.
 */
function contributions(
  { answers, cover, need }: SideScore,
  points: { readonly need: number; readonly gap: number },
  coverQuestion: QuestionId | undefined,
): readonly Contribution[] {
  const shares = sharesOfNeed(answers)
  const whole = wholePoints(
    shares.map(({ share }) => share),
    points.need,
  )
  const added = shares.map(({ answer, share }, index): Contribution => {
    return { question: answer.question.id, kind: 'need', weight: answer.weight, share, points: whole[index] ?? 0 }
  })
  if (cover === null || coverQuestion === undefined || need === null) return added
  const taken = { question: coverQuestion, kind: 'cover', weight: answerWeight.ordinary } as const
  // 0 minus 0 rather than minus 0, which a page would print with its sign.
  return [...added, { ...taken, share: 0 - need * coverValue[cover], points: points.gap - points.need }]
}

/** Each known answer's part in the need; the parts add up to the need. */
function sharesOfNeed(
  answers: readonly WeighedAnswer[],
): readonly { readonly answer: WeighedAnswer; readonly share: number }[] {
  const known = answers.flatMap((answer) => (answer.value === null ? [] : [{ answer, value: answer.value }]))
  const total = known.reduce((sum, { answer }) => sum + answer.weight, 0)
  return known.map(({ answer, value }) => ({ answer, share: (answer.weight * value) / total }))
}

/**
 * Shares in whole points that add up to a total, by largest remainders: each is rounded down, and what is left goes
 * to those that lost most, the earlier one where two lost alike.
 */
function wholePoints(shares: readonly number[], total: number): readonly number[] {
  const exactly = shares.map((share) => roundOff(share * fullPoints))
  const down = exactly.map(Math.floor)
  const left = total - down.reduce((sum, each) => sum + each, 0)
  const byLoss = exactly
    .map((points, index) => ({ index, lost: roundOff(points - Math.floor(points)) }))
    .toSorted((one, other) => other.lost - one.lost)
  const raised = new Set(byLoss.slice(0, left).map(({ index }) => index))
  return down.map((points, index) => (raised.has(index) ? points + 1 : points))
}

/** The responsibilities that answers worth more than nothing, and at least `least`, point to; the closest first among equals. */
function pointedTo({ answers }: SideScore, least: number): readonly RankedResponsibility[] {
  const pointers = sharesOfNeed(answers)
    .filter(({ answer, share }) => share > 0 && (answer.value ?? 0) >= least)
    .flatMap(({ answer: { question }, share }) =>
      question.responsibilities.map((responsibility, rank) => ({ responsibility, rank, share, question: question.id })),
    )
    .toSorted((one, other) => one.rank - other.rank)
  const named = [...new Set(pointers.map(({ responsibility }) => responsibility))]
  return named
    .map((responsibility) => {
      const each = pointers.filter((pointer) => pointer.responsibility === responsibility)
      return {
        responsibility,
        share: roundOff(each.reduce((sum, { share }) => sum + share, 0)),
        because: each.map(({ question }) => question),
      }
    })
    .toSorted((one, other) => other.share - one.share)
    .slice(0, mostResponsibilities)
}

function rangeInPoints({ low, high }: Range): Range {
  return { low: roundOff(low * fullPoints), high: roundOff(high * fullPoints) }
}
