import type { Answers } from '#domain/quiz/answers.ts'
import { type FoundSide, levelOf } from '#domain/quiz/side.ts'
import type { Level, Quiz } from '#model/quiz.ts'

/** How the points of a side add up. */
export interface SideScore {
  /** The points the side starts with, and the answer they come from. */
  readonly base: number
  readonly baseLabel: string
  /** Things at stake that count; no more than {@link Quiz.mostStakes}, with the vacancy. */
  readonly stakes: number
  /** Whether more is at stake than counts. */
  readonly isCapped: boolean
  /** One for a position that's vacant. */
  readonly vacancy: 0 | 1
  readonly points: number
  /** Most points that a side can have. */
  readonly most: number
  readonly headFrom: number
  readonly executiveFrom: number
  /** What one point more or less would call for; undefined where nothing would change. */
  readonly onePointMore: Level | undefined
  readonly onePointLess: Level | undefined
  /** Whether the organization is too small for an executive, no matter how many points there are. */
  readonly isTooSmall: boolean
}

/** Undefined where there's nothing to lead on the side, or where the points aren't known yet. */
export function sideScore(quiz: Quiz, { chosen }: Answers, side: FoundSide): SideScore | undefined {
  const { points, people, axis } = side
  if (points === undefined || people === undefined || side.finding === 'absent') return undefined
  const { base: id, points: pointsOf, headFrom, executiveFrom } = quiz.sides[axis]
  const option = chosen[id]?.[0]
  const baseLabel = quiz.questions.find((each) => each.id === id)?.options.find((each) => each.id === option)?.label
  if (option === undefined || baseLabel === undefined) return undefined
  const base = pointsOf[option] ?? 0
  const most = Math.max(...Object.values(pointsOf)) + quiz.mostStakes
  const isTooSmall = quiz.tooSmall.includes(people)
  const level = (of: number) => levelOf(quiz, axis, of, people)
  const other = (of: number) => (of < 0 || of > most || level(of) === level(points) ? undefined : level(of))
  const vacancy = side.cover === 'vacant' ? 1 : 0
  // The vacancy counts as one of the things at stake, and only so many count.
  const stakes = points - base - vacancy
  const atStake = quiz.questions.flatMap((each) =>
    each.kind === 'stakes' && each.axis === axis
      ? each.options.filter(({ id: stake, counts }) => counts && chosen[each.id]?.includes(stake))
      : [],
  )
  return {
    base,
    baseLabel,
    stakes,
    isCapped: atStake.length > stakes,
    vacancy,
    points,
    most,
    headFrom,
    executiveFrom,
    onePointMore: other(points + 1),
    onePointLess: other(points - 1),
    isTooSmall,
  }
}
