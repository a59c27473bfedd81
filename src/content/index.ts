import { complement } from '#content/article/complement.ts'
import { parties } from '#content/article/parties.ts'
import { rows } from '#content/article/rows.ts'
import { objectives, partners, themes } from '#content/article/vocabularies.ts'
import { examples } from '#content/examples/examples.ts'
import { quiz } from '#content/quiz/quiz.ts'
import type { Content } from '#model/content.ts'
import { responsibilities } from './article/responsibilities/index.ts'
import { core } from './core.ts'
import { resultAdvice } from './quiz/advice/index.ts'

/** What the article says about the two roles, what we read out of it, and what the quiz was tried on. */
export const content: Content = {
  ...core,
  themes,
  objectives,
  partners,
  parties,
  rows,
  complement,
  responsibilities,
  quiz,
  examples,
  advice: resultAdvice,
}
