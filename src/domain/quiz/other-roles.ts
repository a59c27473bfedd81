import { type ObstacleQuestion, type OtherRole, type Quiz, axes } from '#model/quiz.ts'
import type { Answers } from './answers.ts'
import type { Decision } from './decide.ts'
import type { FoundSide } from './side.ts'

/**
 * What is called for besides the two executives, by signs of its own: first what stands in the way of whoever is there, then
 * what is missing, in the order of the content, and last what a new executive brings along, and a head for a side that has
 * none.
 * @returns at most {@link Quiz.mostOtherRoles}, none twice.
 */
export function otherRoles(quiz: Quiz, answers: Answers, { sides }: Decision): readonly OtherRole[] {
  const known = axes.flatMap((axis) => sides[axis] ?? [])
  const questions = quiz.questions.filter((question) => question.kind === 'gaps')
  const gaps = questions.flatMap(({ options }) => options)
  const given = new Set(questions.flatMap(({ id }) => answers.chosen[id] ?? []))
  const missing = gaps.filter(({ id }) => given.has(id))
  const roles = [
    ...known.flatMap((side) => obstacleRoles(quiz, answers, side).pressing),
    ...quiz.otherRoleOrder.filter((role) => missing.some((each) => each.role === role)),
    ...known.flatMap((side) => obstacleRoles(quiz, answers, side).solved),
    ...(known.some(lacksHead) ? (['head-of-it'] as const) : []),
  ]
  return [...new Set(roles)].slice(0, quiz.mostOtherRoles)
}

interface ObstacleRoles {
  readonly pressing: readonly OtherRole[]
  /** What goes away with a new executive: rank, and the skill of whoever was there. */
  readonly solved: readonly OtherRole[]
}

/** The mandate of a post that is there, filled or not, and the person in it. */
function obstacleRoles(quiz: Quiz, { chosen }: Answers, side: FoundSide): ObstacleRoles {
  if (side.cover === undefined || side.cover === 'part' || side.finding === 'covered')
    return { pressing: [], solved: [] }
  const isFilled = side.cover !== 'divided' && side.cover !== 'vacant'
  const question = quiz.questions.find(
    (each): each is ObstacleQuestion => each.kind === 'obstacles' && each.axis === side.axis,
  )
  const given = question?.options.filter(({ id }) => chosen[question.id]?.includes(id)) ?? []
  const rolesOf = (options: typeof given) =>
    (['mandate', 'person'] as const).filter(
      (role) => options.some((option) => option.role === role) && (isFilled || role === 'mandate'),
    )
  if (side.finding !== 'new') return { pressing: rolesOf(given), solved: [] }
  return {
    pressing: rolesOf(given.filter(({ obstacle }) => obstacle === 'support')),
    solved: rolesOf(given.filter(({ obstacle }) => obstacle === 'rank')),
  }
}

function lacksHead({ axis, finding, level, cover, obstacles }: FoundSide): boolean {
  const isUnled = cover === 'part' || cover === 'divided'
  const isInTheWay = obstacles === 'support' || obstacles === 'rank'
  return axis === 'inward' && finding === 'light' && level === 'head' && isUnled && isInTheWay
}
