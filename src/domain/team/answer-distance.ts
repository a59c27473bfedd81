import { isList, standsAlone } from '#domain/quiz/answers.ts'
import type { OptionId, Question } from '#model/quiz.ts'

/** How far apart two answers are, in whole steps, and how far two answers to the question can be. */
export interface Distance {
  readonly steps: number
  readonly longest: number
}

/** A known answer; undefined if unanswered or "don't know". */
export function knownAnswer(
  { options }: Question,
  chosen: readonly OptionId[] | undefined,
): readonly OptionId[] | undefined {
  const known = options.map(({ id }) => id).filter((id) => chosen?.includes(id))
  return known.length === 0 ? undefined : known
}

/**
 * The distance between two known answers: steps along a scale; one step or none between unordered answers; between lists, the
 * items that only one of them has. "None of these" is an empty list.
 */
export function distanceBetween(question: Question, one: readonly OptionId[], other: readonly OptionId[]): Distance {
  const { options } = question
  if (isList(question)) {
    const items = options.map(({ id }) => id).filter((id) => !standsAlone(question, id))
    return {
      steps: items.filter((id) => one.includes(id) !== other.includes(id)).length,
      longest: items.length,
    }
  }
  const [from, to] = [one, other].map(([id]) => options.findIndex((option) => option.id === id))
  if (from === undefined || to === undefined) return { steps: 0, longest: 1 }
  if (question.kind === 'cover') return { steps: from === to ? 0 : 1, longest: 1 }
  return { steps: Math.abs(from - to), longest: options.length - 1 }
}
