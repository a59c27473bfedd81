import { reads, says } from '#content/statement.ts'
import type { Complement } from '#model/complement.ts'

/** Where the two roles meet. It's apart from the rest, since the home page shows no more. */
export const meets = [
  {
    id: 'meet-strategy',
    title: 'One technology strategy',
    statement: says(
      'One strategy, enabled by both roles, balances robust operations with innovation for the market.',
      'together.balance',
    ),
  },
  {
    id: 'meet-goals',
    title: 'The organization’s goals',
    statement: says(
      'Both serve the same broader goals, so they have to work out together how technology supports them.',
      'together.align',
    ),
  },
  {
    id: 'meet-subject',
    title: 'The same subject',
    statement: reads(
      'Both deal closely with technology and with digital strategy, which is why people confuse them.',
      'intro.common',
      'intro.distinct',
    ),
  },
] as const satisfies Complement['meets']
