import type { Question } from '#model/quiz.ts'

/** The question that another one's "there" speaks of: who leads the side. None where the text stands by itself. */
export function contextOf(questions: readonly Question[], { kind, axis }: Question): Question | undefined {
  if (kind !== 'obstacles' && kind !== 'stakes') return undefined
  return questions.find((each) => each.kind === 'cover' && each.axis === axis)
}

/** The text of a question, clear and unlike any other's where it's read by itself, as in a title. */
export function textInContext(questions: readonly Question[], question: Question): string {
  const context = contextOf(questions, question)
  return context === undefined ? question.text : `${context.text} ${question.text}`
}
