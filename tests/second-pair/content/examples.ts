import type { Example } from '#model/example.ts'

/** One example for which the quiz's result differs from the decision, so that its page has every part. */
export const examples: readonly Example[] = [
  {
    id: 'corner-tavern',
    kind: 'retail',
    label: 'A tavern',
    basis: 'real',
    title: 'A tavern whose kitchen can’t keep up',
    organization: 'Tavern, on a corner, 2001',
    story: ['The shift lead never learned to cook.', 'Plates came out late.', 'A partner ran the room.'],
    answers: {
      crew: ['many'],
      tables: ['some'],
      stove: ['lead'],
      smoke: ['craft'],
      waste: ['spoiled', 'late'],
      door: ['partner'],
      pay: ['yes'],
      loose: ['nothing'],
    },
    decided: { result: 'host', text: 'A second host was hired.' },
    outcome: 'Plates still came out late.',
    difference: 'The trouble was in the kitchen, and the room got the help.',
    source: {
      title: 'Taverns of our town',
      publisher: 'A press',
      date: '2001',
      address: 'https://example.org/taverns',
    },
  },
]
