import type { Content } from '#model/content.ts'
import { complement } from '#content/article/complement.ts'
import { core } from './core.ts'
import { responsibilities } from './article/responsibilities/index.ts'
import { rows } from '#content/article/rows.ts'

/** What the article says about the two roles, and what we read out of it. */
export const content: Content = { ...core, rows, complement, responsibilities }
