import type { Question } from '#model/quiz.ts'

/** The question that says which side another one is about: who leads it. None for a question that is clear by itself. */
export function contextOf(questions: readonly Question[], { kind, axis }: Question): Question | undefined {
  if (kind !== 'obstacles' && kind !== 'stakes') return undefined
  return questions.find((each) => each.kind === 'cover' && each.axis === axis)
}

/** The text of a question, clear and unlike any other's where it's read by itself, as in a title. */
export function textInContext(questions: readonly Question[], question: Question): string {
  const context = contextOf(questions, question)
  return context === undefined ? question.text : `${context.text} ${question.text}`
}
