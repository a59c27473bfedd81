import { isList, standsAlone } from '#domain/quiz/answers.ts'
import type { OptionId, Question } from '#model/quiz.ts'

/** How far apart two answers are, in whole steps, and how far two answers to the question can be. */
export interface Distance {
  readonly steps: number
  readonly longest: number
}

/** An answer that says something; undefined where there's none, or "don't know". */
export function knownAnswer(
  { options }: Question,
  chosen: readonly OptionId[] | undefined,
): readonly OptionId[] | undefined {
  const known = options.map(({ id }) => id).filter((id) => chosen?.includes(id))
  return known.length === 0 ? undefined : known
}

/**
 * The distance between two known answers: along a scale, the steps from one to the other; between answers that aren't in order,
 * one step or none; between lists, the items that only one of them has. That nothing holds is a list without items.
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
