import { addressOf } from '#domain/site/paths.ts'
import { questionCount } from '#routes/site-content/core.ts'

/** Links to the next step, worded the same on every page. */
export const nextSteps = {
  quiz: { to: addressOf.quiz(), label: `Take the ${questionCount}-question quiz` },
  compare: { to: addressOf.compare(), label: 'Compare the roles' },
  responsibilities: { to: addressOf.responsibilities(), label: 'See who owns what' },
  contested: { to: addressOf.contested(), label: 'See where organizations differ' },
  session: { to: addressOf.session(), label: 'Hold a session for two' },
  charter: { to: addressOf.charter(), label: 'Draft a role charter' },
} as const
