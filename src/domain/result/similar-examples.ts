import { type Answers, isAsked, withoutUnknown } from '#domain/quiz/answers.ts'
import type { ListedExample } from '#model/example.ts'
import type { OptionId, QuestionId, Quiz } from '#model/quiz.ts'

/** An example that's like some answers. */
export interface ExampleMatch {
  readonly example: ListedExample
  /** How many answers they share: 1 for the same answer; for a list, the share of its items that both have. */
  readonly common: number
  /** How many questions apply to the answers that the example is compared with. */
  readonly asked: number
}

/** Nobody reads a fourth. */
const mostMatches = 3

/** With less in common, "Organizations like yours" would be false. */
const leastShare = 0.6

/**
 * The examples most like some answers: same size first, then the most answers in common; ties keep the order of the list. An
 * unknown answer matches nothing.
 */
export function similarExamples(
  quiz: Quiz,
  answers: Answers,
  examples: readonly ListedExample[],
): readonly ExampleMatch[] {
  const { chosen } = withoutUnknown(quiz, answers)
  const asked = quiz.questions.filter((question) => isAsked(quiz, answers, question))
  return examples
    .map((example) => {
      const { chosen: other } = withoutUnknown(quiz, { chosen: example.answers })
      const common = (id: QuestionId) => overlap(chosen[id] ?? [], other[id] ?? [])
      return {
        match: { example, common: asked.reduce((sum, { id }) => sum + common(id), 0), asked: asked.length },
        isSameSize: common(quiz.people) === 1,
      }
    })
    .filter(({ match }) => match.common >= match.asked * leastShare)
    .toSorted((one, two) => Number(two.isSameSize) - Number(one.isSameSize) || two.match.common - one.match.common)
    .slice(0, mostMatches)
    .map(({ match }) => match)
}

/** The Jaccard index, from 0 to 1: how much of what's in either list is in both. For single answers, all or nothing. */
function overlap(one: readonly OptionId[], two: readonly OptionId[]): number {
  const both = one.filter((id) => two.includes(id)).length
  const either = new Set([...one, ...two]).size
  return either === 0 ? 0 : both / either
}
