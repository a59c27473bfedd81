import type { ComparisonRow, Dimension } from '#model/comparison.ts'
import type { Complement } from '#model/complement.ts'
import { reads, says } from './statement.ts'

export const dimensions: readonly Dimension[] = [
  {
    id: 'place',
    name: 'Place',
    question: 'Where does each one stand?',
    summary: says('One stands at the stove, the other at the door.', 'chef.kitchen', 'host.guests'),
  },
]

export const rows: readonly ComparisonRow[] = [
  {
    id: 'place-first',
    dimension: 'place',
    kind: 'difference',
    lead: true,
    label: 'First look',
    hint: 'What either looks at on arriving',
    cells: {
      chef: { headline: 'The stores', statement: says('What is there, and what it will keep.', 'chef.stores') },
      host: { headline: 'The bookings', statement: says('Who is coming, and what they like.', 'host.bookings') },
    },
  },
  {
    id: 'place-both',
    dimension: 'place',
    kind: 'shared',
    label: 'In common',
    hint: 'What both look at',
    shared: { headline: 'The menu', statement: says('Both sign it before it is printed.', 'both.menu') },
  },
]

export const complement: Complement = {
  meets: [{ id: 'meet-pass', title: 'The pass', statement: says('Plates and words change hands here.', 'both.menu') }],
  handovers: [
    {
      id: 'hand-taste',
      from: 'host',
      to: 'chef',
      title: 'What came back',
      statement: reads('Tells which plates came back, and why.', 'host.guests'),
    },
    {
      id: 'hand-day',
      from: 'chef',
      to: 'host',
      title: 'What is good today',
      statement: reads('Tells what to recommend before the doors open.', 'chef.stores'),
    },
  ],
  conditions: [{ id: 'condition-tasting', title: 'A tasting', statement: says('Held every Monday.', 'both.menu') }],
  yields: [
    { id: 'yield-return', title: 'Guests return', statement: reads('They know what to expect.', 'host.guests') },
  ],
}
