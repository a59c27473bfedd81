import { claims } from '#content/article/claims.ts'
import { complement } from '#content/article/complement.ts'
import { parties } from '#content/article/parties.ts'
import { rows } from '#content/article/rows.ts'
import { objectives, partners, themes } from '#content/article/vocabularies.ts'
import { examples } from '#content/examples/examples.ts'
import { quiz } from '#content/quiz/quiz.ts'
import type { Content } from '#model/content.ts'
import { positionTitles, rolesToSettle } from './beyond/hiring/by-result.ts'
import { hiring } from './beyond/hiring/index.ts'
import { roleKinds } from './beyond/kinds.ts'
import { legalMentions } from './beyond/law.ts'
import { reportingModels } from './beyond/reporting.ts'
import { externalSources } from './beyond/sources/index.ts'
import { topics } from './beyond/topics/index.ts'
import { core } from './core.ts'
import { resultAdvice } from './quiz/advice/index.ts'
import { wholeResponsibilities } from './responsibilities-with-owners.ts'

/** What the article and other sources say about the two roles, what we read out of them, and what the quiz was tried on. */
export const content: Content = {
  ...core,
  claims,
  externalSources,
  themes,
  objectives,
  partners,
  parties,
  rows,
  complement,
  responsibilities: wholeResponsibilities,
  quiz,
  examples,
  topics,
  reportingModels,
  roleKinds,
  legalMentions,
  hiring,
  positionTitles,
  rolesToSettle,
  advice: resultAdvice,
}
