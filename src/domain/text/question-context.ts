import type { Question } from '#model/quiz.ts'

/** The question that tells which side another one is about: who leads it. None for questions that are clear alone. */
export function contextOf(questions: readonly Question[], { kind, axis }: Question): Question | undefined {
  if (kind !== 'obstacles' && kind !== 'stakes') return undefined
  return questions.find((each) => each.kind === 'cover' && each.axis === axis)
}

/** The text of a question, clear and unique even when it's read alone, such as in a title. */
export function textInContext(questions: readonly Question[], question: Question): string {
  const context = contextOf(questions, question)
  return context === undefined ? question.text : `${context.text} ${question.text}`
}
