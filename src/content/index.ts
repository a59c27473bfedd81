import { complement } from '#content/article/complement.ts'
import { rows } from '#content/article/rows.ts'
import { examples } from '#content/examples/examples.ts'
import type { Content } from '#model/content.ts'
import { responsibilities } from './article/responsibilities/index.ts'
import { core } from './core.ts'
import { resultAdvice } from './quiz/advice/index.ts'

/** What the article says about the two roles, what we read out of it, and what the quiz was tried on. */
export const content: Content = { ...core, rows, complement, responsibilities, examples, advice: resultAdvice }
