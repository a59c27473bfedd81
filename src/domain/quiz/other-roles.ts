import type { OtherRole, Quiz } from '#model/quiz.ts'
import type { GivenOption } from '#model/result-advice.ts'
import type { Answers } from './answers.ts'
import type { Decision } from './decide.ts'
import type { FoundSide } from './side.ts'

export interface CalledRole {
  readonly role: OtherRole
  /** The answers that call for it, in the order of the questions; none for a head that a side lacks. */
  readonly signs: readonly GivenOption[]
  /** Whether a new executive brings it along. */
  readonly isSolved: boolean
}

/**
 * What is called for besides the two executives, by signs of its own: first what stands in the way of whoever is there, then
 * what is missing, in the order of the content, and last what a new executive brings along, and a head for a side that has
 * none.
 * @returns Every one, none twice. {@link Quiz.mostOtherRoles} of them are recommended; the rest are mentioned.
 */
export function calledRoles(quiz: Quiz, answers: Answers, { sides, result }: Decision): readonly CalledRole[] {
  const isNew = result.kind === 'role' || result.kind === 'both' || result.kind === 'combined'
  const known = [sides.inward, sides.outward].filter((side) => side !== undefined)
  const obstacles = known.flatMap((side) => obstacleRoles(quiz, answers, side, isNew && side.finding === 'new'))
  const gaps = quiz.questions
    .filter((each) => each.kind === 'gaps')
    .flatMap(({ id: question, options }) => options.map(({ id, role }) => ({ role, sign: { question, option: id } })))
    .filter(({ sign }) => answers.chosen[sign.question]?.includes(sign.option))
  const called: readonly CalledRole[] = [
    ...obstacles.filter(({ isOutweighed }) => !isOutweighed),
    ...quiz.otherRoleOrder.flatMap((role) =>
      gaps.filter((gap) => gap.role === role).map(({ sign }) => ({ role, signs: [sign], isSolved: false })),
    ),
    ...obstacles.filter(({ isOutweighed }) => isOutweighed),
    ...(known.some(lacksHead) ? [{ role: 'head-of-it', signs: [], isSolved: false } as const] : []),
  ]
  return merge(called)
}

/** The ids of the roles that are recommended. */
export function otherRoles(quiz: Quiz, answers: Answers, decision: Decision): readonly OtherRole[] {
  return calledRoles(quiz, answers, decision)
    .slice(0, quiz.mostOtherRoles)
    .map(({ role }) => role)
}

/** One entry for a role, where it was called for first. What's pressing anywhere isn't solved. */
function merge(called: readonly CalledRole[]): readonly CalledRole[] {
  const merged = new Map<OtherRole, CalledRole>()
  for (const each of called) {
    const known = merged.get(each.role)
    const { role, signs, isSolved } = each
    merged.set(role, {
      role,
      signs: [...(known?.signs ?? []), ...signs],
      isSolved: isSolved && (known?.isSolved ?? true),
    })
  }
  return [...merged.values()]
}

/**
 * The mandate of a post that is there, filled or not, and the person in it.
 * @param isSolved whether a new executive comes to the side, with a mandate and skill of their own.
 */
function obstacleRoles(
  quiz: Quiz,
  { chosen }: Answers,
  side: FoundSide,
  isSolved: boolean,
): readonly CalledByObstacle[] {
  if (side.cover === undefined || side.cover === 'part' || side.finding === 'covered') return []
  const isFilled = side.cover !== 'divided' && side.cover !== 'vacant'
  const given = quiz.questions
    .filter((each) => each.kind === 'obstacles')
    .filter((each) => each.axis === side.axis)
    .flatMap(({ id: question, options }) => options.map((option) => ({ ...option, question })))
    .filter(({ question, id }) => chosen[question]?.includes(id))
  return (['mandate', 'person'] as const)
    .filter((role) => isFilled || role === 'mandate')
    .flatMap((role) =>
      given
        .filter((option) => option.role === role)
        .map(({ question, id, obstacle }) => ({
          role,
          signs: [{ question, option: id }],
          isSolved,
          isOutweighed: side.finding === 'new' && obstacle === 'rank',
        })),
    )
}

interface CalledByObstacle extends CalledRole {
  /** Whether it's rank that's missing, on a side that a new executive is called for: that person outweighs it. */
  readonly isOutweighed: boolean
}

function lacksHead({ axis, finding, level, cover, obstacles }: FoundSide): boolean {
  const isUnled = cover === 'part' || cover === 'divided'
  const isInTheWay = obstacles === 'support' || obstacles === 'rank'
  return axis === 'inward' && finding === 'light' && level === 'head' && isUnled && isInTheWay
}
