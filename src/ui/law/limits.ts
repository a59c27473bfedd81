/** What the legal table doesn't cover. */
export const limits = [
  'Most of the world: other countries, other states and cities, and rules for a single industry, such as energy or telecommunications.',
  'Rules that we know only from reports. Singapore’s guidelines on technology risk, for one, are said to expect financial institutions to have a chief information officer.',
  'Duties of an organization as a whole, court decisions, and contracts.',
  'Changes since the date in each row. We read stored copies, not the official sites on that day, and some copies were older than the law in force. The row says so.',
  'Who’s meant where a rule names only a function, or no position at all. That can be someone in one of the two roles, too.',
] as const
