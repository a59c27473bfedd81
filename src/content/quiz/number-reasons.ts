import type { NumberReasons } from '#model/quiz-validation.ts'

/** Only the methodology page loads this module. */
export const numberReasons: NumberReasons = {
  bases: {
    inward: 'Headcount indicates how many systems, vendors, and requests there are to manage.',
    outward: 'What counts first is technology’s share of what customers come for, not headcount.',
  },
  thresholds: {
    inward:
      'About 500 people are enough to keep a full-time head busy, or 100 with something at stake. An executive takes size plus something at stake.',
    outward:
      'What customers come for is the business itself, so about half of it is enough, or a small part with something at stake.',
  },
  mostStakes: 'A long list shouldn’t outweigh size.',
  tooSmall: 'There’s no room for someone who only leads.',
  mostOtherRoles: 'A list of five isn’t advice.',
}
