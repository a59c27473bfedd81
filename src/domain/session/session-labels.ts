import type { DifferenceKind } from './compare-session.ts'
import type { Weight } from './session.ts'

/** What people choose between. */
export const weightLabels: Readonly<Record<Weight, string>> = {
  either: 'Could live with either',
  matters: 'Matters',
  firm: 'Can’t give way',
}

export const kindLabels: Readonly<Record<DifferenceKind, string>> = {
  'both-claim': 'Both claim it',
  'neither-claims': 'Each gives it to the other',
  unowned: 'No owner yet',
  differ: 'Different owners',
  'one-shares': 'Shared, or one owner',
  'one-undecided': 'One hasn’t decided',
  'one-answered': 'Only one has answered',
}

/** How differences are sorted, for readers. */
export const sortingRule =
  'Sorted by how much it matters: first what neither of you can give up, last what one of you could live with either way. Where it matters the same, open gaps come first.'
