import type { NumberReasons } from '#model/quiz-validation.ts'

/** Only the methodology page loads this module. */
export const numberReasons: NumberReasons = {
  bases: {
    inward: 'Headcount indicates how many systems, vendors, and requests there are to manage.',
    outward: 'What counts is technology’s share of what customers come for. Headcount doesn’t matter.',
  },
  thresholds: {
    inward:
      'About 500 people are enough to keep a full-time head busy, or 100 with something at stake. An executive takes more: size plus something at stake. What already runs well can be led from below the top team.',
    outward:
      'What customers come for is the business itself, so the bar is lower. About half of it is enough, or a small part with something at stake.',
  },
  mostStakes: 'More of them wouldn’t change the job, and a long list shouldn’t outweigh size.',
  tooSmall: 'There’s no room for someone who only leads.',
  mostOtherRoles: 'A list of five isn’t advice.',
}
