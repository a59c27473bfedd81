import type { Answers } from '#domain/quiz/answers.ts'
import type { OptionId, Question, QuestionId } from '#model/quiz.ts'
import { quiz } from '#routes/site-content/quiz.ts'

/** The answer to a question, as labels; list items are separated by semicolons. */
export function labelOfAnswer(answers: Answers, id: QuestionId): string {
  const question = quiz.questions.find((each) => each.id === id)
  const chosen = answers.chosen[id]
  if (chosen === undefined || chosen.length === 0 || question === undefined) return 'Not answered'
  return chosen.map((option) => labelOfOption(question, option)).join('; ')
}

/** The label of an option, or of "don't know". */
export function labelOfOption({ options }: Question, id: OptionId): string {
  if (id === quiz.unknown.id) return quiz.unknown.label
  return options.find((option) => option.id === id)?.label ?? id
}
