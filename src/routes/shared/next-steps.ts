import { addressOf } from '#domain/site/paths.ts'
import { core } from '#routes/site-content/core.ts'

/** The steps that pages lead on to, in one wording. */
export const nextSteps = {
  quiz: { to: addressOf.quiz(), label: `Which do we need? ${core.quiz.questions.length}\u00a0questions` },
  compare: { to: addressOf.compare(), label: 'Compare row by row' },
  responsibilities: { to: addressOf.responsibilities(), label: 'Find whose job it is' },
  charter: { to: addressOf.charter(), label: 'Divide the work in a charter' },
} as const
