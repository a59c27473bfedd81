import type { Answers } from '#domain/quiz/answers.ts'
import type { OptionId, Question, QuestionId } from '#model/quiz.ts'
import { core } from '#routes/site-content/core.ts'

/** What was answered to a question, as its label. */
export function labelOfAnswer(answers: Answers, id: QuestionId): string {
  const question = core.quiz.questions.find((each) => each.id === id)
  const chosen = answers.chosen[id]
  if (chosen === undefined || question === undefined) return 'Not answered'
  return labelOfOption(question, chosen)
}

/** An option of a question, or "don't know", as its label. */
export function labelOfOption({ options }: Question, id: OptionId): string {
  if (id === core.quiz.unknown.id) return core.quiz.unknown.label
  return options.find((option) => option.id === id)?.label ?? id
}
