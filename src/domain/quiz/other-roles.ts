import type { OtherRole, Quiz } from '#model/quiz.ts'
import type { GivenOption } from '#model/result-advice.ts'
import type { Answers } from './answers.ts'
import type { Decision } from './decide.ts'
import type { FoundSide } from './side.ts'

export interface CalledRole {
  readonly role: OtherRole
  /** The answers that indicate it, in quiz order; none for a missing head. */
  readonly signs: readonly GivenOption[]
  /** Whether a new executive resolves it. */
  readonly isSolved: boolean
}

/**
 * Other roles and steps that the answers call for, each by its own signs: first the obstacles of current leaders, then what's
 * missing, in the order of the content, then what a new executive resolves, and last a head for a side without one.
 * @returns Each once. The first {@link Quiz.mostOtherRoles} are recommended; the rest are mentioned.
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

/** One entry per role, at its first place. It's solved only if it's solved everywhere. */
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
 * The mandate of an existing role, filled or vacant, and the person in it.
 * @param isSolved whether the side gets a new executive, who brings the mandate and the skill.
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
  /** Whether it's a rank obstacle on a side that calls for a new executive, who takes care of it. */
  readonly isOutweighed: boolean
}

function lacksHead({ axis, finding, level, cover, obstacles }: FoundSide): boolean {
  const isUnled = cover === 'part' || cover === 'divided'
  const isInTheWay = obstacles === 'support' || obstacles === 'rank'
  return axis === 'inward' && finding === 'light' && level === 'head' && isUnled && isInTheWay
}
