import * as fc from 'fast-check'
import { quiz } from '#content/quiz/quiz.ts'
import { type Answers, isList, normalizeAnswers } from '#domain/quiz/answers.ts'
import type { Question } from '#model/quiz.ts'

const optionsOf = ({ options }: Question) => options.map(({ id }) => id)

/** Any possible answer to a question. */
function anyAnswer(question: Question): fc.Arbitrary<readonly string[]> {
  const ids = optionsOf(question)
  return isList(question) ? fc.subarray(ids, { minLength: 1 }) : fc.constantFrom(...ids).map((id) => [id])
}

function answersOf(presence: (answer: fc.Arbitrary<readonly string[]>) => fc.Arbitrary<readonly string[]>) {
  const entries = quiz.questions.map((question) =>
    presence(anyAnswer(question)).map((ids) => [question.id, ids] as const),
  )
  return fc
    .tuple(...entries)
    .map((all): Answers =>
      normalizeAnswers(quiz, { chosen: Object.fromEntries(all.filter(([, ids]) => ids.length > 0)) }),
    )
}

/** Answers to all questions. */
export const fullAnswers: fc.Arbitrary<Answers> = answersOf((answer) => answer)

/** Answers to some questions. */
export const someAnswers: fc.Arbitrary<Answers> = answersOf((answer) => fc.oneof(answer, fc.constant([])))
