import { type Answers, isAsked, withoutUnknown } from '#domain/quiz/answers.ts'
import type { ListedExample } from '#model/example.ts'
import type { OptionId, QuestionId, Quiz } from '#model/quiz.ts'

/** An example that's like some answers. */
export interface ExampleMatch {
  readonly example: ListedExample
  /** How many answers they have in common: 1 for the same, for a list the part of its items that's in both. */
  readonly common: number
  /** How many questions were asked, for the answers that the example is compared with. */
  readonly asked: number
}

/** A fourth isn't read. */
const mostMatches = 3

/** With less in common, "like yours" would be wrong. */
const leastShare = 0.6

/**
 * The examples that have most in common with some answers: those of the same size first, then those with most answers in
 * common; of equals, the one that stands first. What isn't known has nothing in common with anything.
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

/** How much of what's in either is in both, from 0 to 1 (the Jaccard index): of single answers, all or nothing. */
function overlap(one: readonly OptionId[], two: readonly OptionId[]): number {
  const both = one.filter((id) => two.includes(id)).length
  const either = new Set([...one, ...two]).size
  return either === 0 ? 0 : both / either
}
