import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import type { Answers } from '#domain/quiz/answers.ts'

/** The answers that a link holds; a link that isn't whole is a mistake of the test. */
export function answersFrom(link: string): Answers {
  const { value, issues } = parseAnswers(quiz, link)
  if (issues.length > 0) throw new Error(`${link}: ${issues.map(({ what }) => what).join()}`)
  return value.answers
}
