import { content } from '#content/index.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'

/** The answers of the worked example, as links carry them. */
export const answers = serializeAnswers(content.quiz, content.quiz.workedExample)

/** One address for every kind of page, with as much on it as it can have. */
export const kinds = [
  '/',
  '/compare',
  '/compare/focus',
  '/responsibilities?role=cio&partner=finance',
  '/responsibilities/security',
  '/together',
  '/quiz',
  '/quiz/reentry',
  '/quiz/review',
  '/result/both',
  `/result/cio?a=${answers}`,
  '/board',
  `/board?a=Ana~${answers}&a=${answers}`,
  '/charter',
  `/charter?a=${answers}`,
  '/method',
  '/accessibility',
  '/licenses',
  '/404',
] as const
