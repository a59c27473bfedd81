import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import type { Answers } from '#domain/quiz/answers.ts'

/** The answers in a link. A link that can't be read completely is an error in the test. */
export function answersFrom(link: string): Answers {
  const { value, issues } = parseAnswers(quiz, link)
  if (issues.length > 0) throw new Error(`${link}: ${issues.map(({ what }) => what).join()}`)
  return value.answers
}
