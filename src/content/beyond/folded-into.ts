/** Responsibilities that overlap so much that a short list shows one of them: from the one it leaves out to the other. */
export const foldedInto = {
  'technology-watch': 'research',
  trends: 'research',
  revenue: 'differentiation',
  customers: 'market',
  'shared-goals': 'one-strategy',
  'growth-and-stability': 'infrastructure',
} as const satisfies Readonly<Record<string, string>>
