import { type Axis, axes, type OptionId, type Quiz } from '#model/quiz.ts'

interface Size {
  readonly id: OptionId
  readonly label: string
}

/** The most points a side can have in an organization of a size, with everything at stake that counts. */
export function mostPoints({ sides, people, mostStakes }: Quiz, axis: Axis, size: OptionId): number {
  const { base, points } = sides[axis]
  const start = base === people ? (points[size] ?? 0) : Math.max(...Object.values(points))
  return start + mostStakes
}

/** The sizes at which a side can call for an executive; for one executive for both, the sizes at which both sides can. */
export function sizesWithExecutive(quiz: Quiz, kind: Axis | 'combined'): readonly Size[] {
  const sides = kind === 'combined' ? axes : [kind]
  return sizesOf(quiz).filter(
    ({ id }) => !quiz.tooSmall.includes(id) && sides.every((axis) => isInReach(quiz, axis, id)),
  )
}

/** The sizes that are large enough for an executive, but at which a side can't have enough points for one. */
export function sizesOutOfReach(quiz: Quiz, axis: Axis): readonly Size[] {
  return sizesOf(quiz).filter(({ id }) => !quiz.tooSmall.includes(id) && !isInReach(quiz, axis, id))
}

function isInReach(quiz: Quiz, axis: Axis, size: OptionId): boolean {
  return mostPoints(quiz, axis, size) >= quiz.sides[axis].executiveFrom
}

function sizesOf({ questions, people }: Quiz): readonly Size[] {
  return questions.find(({ id }) => id === people)?.options ?? []
}
