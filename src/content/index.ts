import { complement } from '#content/article/complement.ts'
import { rows } from '#content/article/rows.ts'
import type { Content } from '#model/content.ts'
import { responsibilities } from './article/responsibilities/index.ts'
import { core } from './core.ts'

/** What the article says about the two roles, and what we read out of it. */
export const content: Content = { ...core, rows, complement, responsibilities }
