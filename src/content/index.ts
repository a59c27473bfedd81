import type { Content } from '#model/content.ts'
import { caveats } from './caveats.ts'
import { article, claims, sections } from './claims.ts'
import { complement } from './complement.ts'
import { dimensions } from './dimensions.ts'
import { parties } from './parties.ts'
import { quiz } from './quiz.ts'
import { responsibilities } from './responsibilities.ts'
import { roles } from './roles.ts'
import { rows } from './rows.ts'
import { objectives, partners, themes } from './vocabularies.ts'

/** What the article says about the two roles, and what we read out of it. */
export const content: Content = {
  article,
  sections,
  claims,
  externalSources: [],
  roles,
  dimensions,
  rows,
  themes,
  objectives,
  partners,
  responsibilities,
  complement,
  parties,
  quiz,
  caveats,
}
