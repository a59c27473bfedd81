import type { Party } from '#model/party.ts'
import type { Role } from '#model/role.ts'
import { says } from './statement.ts'

export const roles: readonly Role[] = [
  {
    id: 'chef',
    abbreviation: 'Chef',
    title: 'Head Chef',
    faces: 'inward',
    promise: says('Answers for what leaves the kitchen, and for how it is run.', 'chef.kitchen'),
    traits: [{ label: 'Works with', statement: says('Cooks and suppliers', 'chef.kitchen') }],
  },
  {
    id: 'host',
    abbreviation: 'Host',
    title: 'Head of the House',
    faces: 'outward',
    promise: says('Answers for what guests meet, and for whether they return.', 'host.guests'),
    traits: [{ label: 'Works with', statement: says('Guests and waiters', 'host.guests') }],
  },
]

export const parties: readonly Party[] = [
  { id: 'provider', name: 'Caterer', title: 'A caterer, or someone with another job' },
  { id: 'manager', name: 'Shift lead', title: 'The person who leads the shift' },
  { id: 'owner', name: 'Owner', title: 'The owner of the house' },
]
