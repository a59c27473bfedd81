import type { QuestionId } from '#model/quiz.ts'

/** Version 1 questions that are no longer asked. Their addresses are still in use, so they lead to the start of the quiz. */
export const retiredQuestions: readonly QuestionId[] = [
  'reentry',
  'lasting',
  'recovery',
  'developed',
  'checks',
  'promised',
  'licenses',
  'rivals',
  'seat',
]
