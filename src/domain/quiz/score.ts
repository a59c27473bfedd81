import type { Axis, CoverLevel, NeedQuestion, QuizContent, UnclearReason } from '#model/quiz.ts'
import { axes } from '#model/quiz.ts'
import type { Answers } from './answers.ts'
import { coverLevelOf, needLevelOf, needQuestions } from './answers.ts'
import { coverValue, roundOff, fewestAnswers, levelValue, threshold, tieMargin, answerWeight } from './scoring-rules.ts'

/** From and to, both 0 to 1 and both included. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** One need answer, as the mean counts it. */
export interface WeighedAnswer {
  readonly question: NeedQuestion
  /** 1 or 2. */
  readonly weight: number
  /** How much need it tells of, 0 to 1, reversed statements turned round; null where it is not known. */
  readonly value: number | null
}

export interface SideScore {
  readonly axis: Axis
  readonly answers: readonly WeighedAnswer[]
  /** Who holds the side today; null where that is not known. */
  readonly cover: CoverLevel | null
  /** Weighted mean of the known answers, 0 to 1; null where fewer than {@link fewestAnswers} are known. */
  readonly need: number | null
  /**
   * The need that is not met, 0 to 1; null where the need is. Where it is not known who holds the side it is the
   * whole need: only an answer takes anything off, and {@link decideOutcome} rests nothing on it that an answer could undo.
   */
  readonly gap: number | null
  /** Where the gap can come to lie once everything is answered. */
  readonly gapRange: Range
}

/** What the two sides come to. `first` is the side with the greater gap, null where the gaps are a tie. */
export type ScoredOutcome =
  | { readonly kind: 'role'; readonly axis: Axis }
  | { readonly kind: 'both'; readonly first: Axis | null }
  | { readonly kind: 'neither' }
  | { readonly kind: 'unclear'; readonly reason: UnclearReason }

export interface Score {
  readonly sides: Readonly<Record<Axis, SideScore>>
  readonly verdict: ScoredOutcome
}

/**
 * Scores the answers on each side and judges them. Pure; answers to questions that are not asked count for nothing.
 *
 * need = Σ weight × value ÷ Σ weight, over the known answers of a side
 * gap  = need × (1 − cover)
 */
export function score(quiz: QuizContent, answers: Answers): Score {
  const sides = { inward: scoreSide(quiz, answers, 'inward'), outward: scoreSide(quiz, answers, 'outward') }
  return { sides, verdict: decideOutcome(sides) }
}

/**
 * @param fewest Need answers without which a side is not scored; lower only to ask what a result leans on.
 */
export function scoreSide(quiz: QuizContent, answers: Answers, axis: Axis, fewest: number = fewestAnswers): SideScore {
  const weighed = needQuestions(quiz, axis).map((question) => weigh(question, answers))
  const known = weighed.filter(({ value }) => value !== null)
  const cover = coverLevelOf(quiz, answers, axis)
  const need = known.length < fewest ? null : mean(known)
  const needRange = { low: mean(weighed, 0), high: mean(weighed, 1) }
  const met =
    cover === null
      ? { low: coverValue.nobody, high: coverValue.executive }
      : { low: coverValue[cover], high: coverValue[cover] }
  return {
    axis,
    answers: weighed,
    cover,
    need,
    gap: need === null ? null : roundOff(need * (1 - met.low)),
    gapRange: { low: roundOff(needRange.low * (1 - met.high)), high: roundOff(needRange.high * (1 - met.low)) },
  }
}

function weigh(question: NeedQuestion, answers: Answers): WeighedAnswer {
  const level = needLevelOf(answers, question.id)
  const agreement = level === null ? null : levelValue[level]
  return {
    question,
    weight: answers.matters.includes(question.id) ? answerWeight.mattersMost : answerWeight.ordinary,
    value: agreement === null || question.direction === 1 ? agreement : 1 - agreement,
  }
}

/** The weighted mean, 0 to 1; where a value is not known, `otherwise` stands in. Nothing to average comes to 0. */
function mean(answers: readonly WeighedAnswer[], otherwise = 0): number {
  const total = answers.reduce((sum, each) => sum + each.weight, 0)
  const sum = answers.reduce((so, each) => so + each.weight * (each.value ?? otherwise), 0)
  return total === 0 ? 0 : roundOff(sum / total)
}

/** Whether a need or gap, 0 to 1, is high enough to call for an executive. */
export function isHigh(share: number): boolean {
  return share >= threshold
}

/** Whether two gaps, 0 to 1 each, are too close to rank. */
export function isTie(one: number, other: number): boolean {
  return roundOff(Math.abs(one - other)) <= tieMargin
}

/**
 * What the two sides come to. In this order: a side with too few answers, a high need of which nobody knows who
 * holds it, two gaps that are a tie though the threshold runs between them; and else each side for itself.
 */
export function decideOutcome(sides: Readonly<Record<Axis, SideScore>>): ScoredOutcome {
  const { inward, outward } = sides
  if (inward.gap === null || outward.gap === null) return { kind: 'unclear', reason: 'few' }
  // Without the cover the gap is the whole need: if even that is low, who holds the side makes no difference.
  if (axes.some((axis) => dependsOnUnknownCover(sides[axis]))) return { kind: 'unclear', reason: 'cover' }
  const tied = isTie(inward.gap, outward.gap)
  if (isHigh(inward.gap) && isHigh(outward.gap))
    return { kind: 'both', first: tied ? null : greater(inward.gap, outward.gap) }
  if (!isHigh(inward.gap) && !isHigh(outward.gap)) return { kind: 'neither' }
  if (tied) return { kind: 'unclear', reason: 'tie' }
  return { kind: 'role', axis: greater(inward.gap, outward.gap) }
}

/** Whether a side hangs on who holds it, and nobody knows who does. */
export function dependsOnUnknownCover({ cover, gap }: SideScore): boolean {
  return cover === null && isHigh(gap ?? 0)
}

/** What a verdict comes to in one word; which of two seats comes first is advice about a result, not a result. */
export type ResultKind = Axis | 'both' | 'neither' | UnclearReason

export function resultKindOf(verdict: ScoredOutcome): ResultKind {
  if (verdict.kind === 'role') return verdict.axis
  return verdict.kind === 'unclear' ? verdict.reason : verdict.kind
}

function greater(inward: number, outward: number): Axis {
  return inward > outward ? 'inward' : 'outward'
}
