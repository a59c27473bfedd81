import type {
  LevelText,
  NeitherText,
  OtherRole,
  OtherRoleOwner,
  OtherRoleText,
  ResultText,
  Titles,
} from '#model/quiz.ts'

/** The name and headline of each result. Ids are part of addresses, so they're permanent. */
export const results = [
  {
    id: 'cio',
    kind: 'role',
    axis: 'inward',
    name: 'CIO',
    headline: 'You need a new executive to lead the technology your people work with.',
  },
  {
    id: 'cto',
    kind: 'role',
    axis: 'outward',
    name: 'CTO',
    headline: 'You need a new executive to lead the technology your customers get.',
  },
  {
    id: 'both',
    kind: 'both',
    name: 'Both',
    headline: 'You need two new executives, one for each side.',
  },
  {
    id: 'combined',
    kind: 'combined',
    name: 'One executive for both',
    headline: 'Both sides need a new executive, and one person can lead both.',
  },
  {
    id: 'neither',
    kind: 'neither',
    name: 'No new executive',
    headline: 'A new technology executive isn’t the next step.',
  },
  {
    id: 'unclear',
    kind: 'unclear',
    name: 'Inconclusive',
    headline: 'The answers so far could lead to more than one result.',
  },
] as const satisfies readonly ResultText[]

/** Why there's no new executive, the most specific reason first. */
export const neitherTexts = [
  {
    id: 'unpaid',
    text: 'You need a new executive but can’t pay for one. A fractional executive, one or two days a week, is a start.',
  },
  {
    id: 'holder',
    text: 'You already have an executive. Adding another won’t remove what stands in the way.',
  },
  {
    id: 'support',
    text: 'You have a full-time head, and skill, trust, and position aren’t the problem. You can clear the way without a new executive.',
  },
  { id: 'head', text: 'This is a job for a full-time head, not an executive.' },
  { id: 'in-place', text: 'You have the executives you need, and nothing stands in their way.' },
  { id: 'covered', text: 'It’s covered, so nothing here calls for a new executive.' },
  { id: 'little', text: 'Little depends on technology today. One named contact is enough.' },
] as const satisfies readonly NeitherText[]

/** What a side calls for, in words. */
export const levelTexts = {
  nobody: 'no one in particular',
  named: 'a named contact',
  head: 'a full-time head',
  executive: 'an executive',
} as const satisfies LevelText

/**
 * A suggested title for each size. Our opinion: the same work goes by different titles in organizations of different
 * sizes.
 */
export const titles = {
  inward: {
    to19: 'A provider with a named contact',
    to99: 'A fractional CIO',
    to499: 'An IT executive on the top team, often called the CIO',
    to1999: 'A CIO',
    from2000: 'A CIO',
  },
  outward: {
    to19: 'A technical co-founder or an adviser',
    to99: 'A CTO who still builds',
    to499: 'A CTO',
    to1999: 'A CTO',
    from2000: 'A CTO',
  },
  combined: {
    to19: 'A technical co-founder or an adviser',
    to99: 'A CTO who also runs IT',
    to499: 'A chief technology officer for both sides',
    to1999: 'A chief information and technology officer',
    from2000: 'A chief information and technology officer',
  },
} as const satisfies Titles

/** Other roles and steps, each with its sign. */
export const otherRoleTexts = {
  'head-of-it': { name: 'A head of IT', because: 'IT is a full-time job here, and no one has it.' },
  security: { name: 'A security officer', because: 'Security has no owner, or outsiders ask for one.' },
  privacy: {
    name: 'A data protection officer',
    because: 'A rule requires a named privacy person, and you don’t have one.',
  },
  data: { name: 'A data lead', because: 'Departments report different figures, and no one decides which are right.' },
  engineering: {
    name: 'A head of engineering',
    because: 'The people who build have no day-to-day lead.',
  },
  product: { name: 'A product lead', because: 'No one decides what to build next.' },
  operations: {
    name: 'An owner on the business side',
    because: 'The problem is how a department works, or a benefit that no one owns.',
  },
  program: { name: 'A program lead, for as long as it takes', because: 'One large change has no full-time lead.' },
  provider: { name: 'A different provider or contract', because: 'A provider is slow, costly, or out of control.' },
  mandate: {
    name: 'A stronger mandate',
    because: 'Today’s leaders have too little authority, money, or staff, or no one decides between them.',
  },
  person: { name: 'The right person in the role', because: 'Today’s leaders lack skills or have lost trust.' },
} as const satisfies Readonly<Record<string, OtherRoleText>>

/** Other roles that a charter has a party for, and what is clearly theirs. */
export const otherRoleOwners = {
  'head-of-it': { party: 'manager', responsibilities: [], leads: 'inward' },
  security: { party: 'ciso', responsibilities: ['security'] },
} as const satisfies Partial<Record<OtherRole, OtherRoleOwner>>
