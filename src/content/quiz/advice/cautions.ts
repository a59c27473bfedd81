import type { ResultAdvice } from '#model/result-advice.ts'

/** What the rules don't weigh, in our opinion. */
export const cautions = [
  {
    id: 'existing',
    when: { results: ['role'], otherSideLedBy: ['executive'] },
    text: 'The other side has an executive. First ask whether that person could lead both sides: the quiz doesn’t.',
  },
  {
    id: 'vacancy',
    when: { results: ['role', 'both', 'combined'], vacancyDecides: true },
    text: 'Without the vacancy, the points would call for a full-time head. If the vacant position is a head’s and nothing else has changed, consider filling it first.',
  },
  {
    id: 'apart',
    when: {
      results: ['combined'],
      answers: [
        { question: 'shared', option: 'little' },
        { question: 'pace', option: 'clearly' },
      ],
    },
    text: 'The two sides share little, or clearly need different leaders. One person for both will need a strong deputy on one of them.',
  },
] as const satisfies ResultAdvice['cautions']
