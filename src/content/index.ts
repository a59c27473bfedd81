import { complement } from '#content/article/complement.ts'
import { rows } from '#content/article/rows.ts'
import { examples } from '#content/examples/examples.ts'
import type { Content } from '#model/content.ts'
import { externalSources } from './beyond/sources/index.ts'
import { core } from './core.ts'
import { resultAdvice } from './quiz/advice/index.ts'
import { responsibilities } from './responsibilities.ts'

/** What the article and other sources say about the two roles, what we read out of them, and what the quiz was tried on. */
export const content: Content = {
  ...core,
  externalSources,
  rows,
  complement,
  responsibilities,
  examples,
  advice: resultAdvice,
}
