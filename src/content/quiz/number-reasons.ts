import type { NumberReasons } from '#model/quiz-validation.ts'

/** Only the methodology page loads this module. */
export const numberReasons: NumberReasons = {
  bases: {
    inward: 'Inside, the number of people says how many systems, vendors, and requests there are.',
    outward: 'Outside, it’s how much of what customers come for is technology, whatever the size.',
  },
  thresholds: {
    inward:
      'A few hundred people keep a full-time head busy. An executive takes more: size and something at stake, since what runs well can be run from below.',
    outward:
      'What customers come for is the business, so the bar is lower: about half of it is enough, or a small part with something at stake.',
  },
  mostStakes: 'One more thing at stake doesn’t make it another job, and a long list shouldn’t outweigh size.',
  tooSmall: 'There’s no room for someone who only leads.',
  mostOtherRoles: 'A list of five is no advice.',
}
