import type { RoleToSettle } from '#model/hiring.ts'
import type { Titles } from '#model/quiz.ts'

/** The titles that the quiz suggests, as an advertisement has them. For other sizes, the full title is right. */
export const positionTitles = {
  inward: { to19: 'IT provider with a named contact', to99: 'Fractional CIO' },
  outward: { to19: 'Technical co-founder or adviser', to99: 'Hands-on CTO' },
  combined: {
    to19: 'Technical co-founder or adviser',
    to99: 'CTO who also runs IT',
    to499: 'Chief Technology Officer',
  },
} as const satisfies Titles

/** The parties that do what a result may call for, where a charter has none of it to assign. A brief asks what's theirs. */
export const rolesToSettle: readonly RoleToSettle[] = [
  { role: 'privacy', party: 'data-protection-officer' },
  { role: 'data', party: 'cdo' },
  { role: 'engineering', party: 'vp-engineering' },
  { role: 'product', party: 'cpo' },
]
