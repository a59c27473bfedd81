import type {
  LevelText,
  NeitherText,
  OtherRole,
  OtherRoleOwner,
  OtherRoleText,
  ResultText,
  Titles,
} from '#model/quiz.ts'

/** What each result is called, and what it says. Ids stand in addresses, so they are permanent. */
export const results = [
  {
    id: 'cio',
    kind: 'role',
    axis: 'inward',
    name: 'CIO',
    headline: 'The technology that people here work with calls for a new executive.',
  },
  {
    id: 'cto',
    kind: 'role',
    axis: 'outward',
    name: 'CTO',
    headline: 'The technology that customers get calls for a new executive.',
  },
  {
    id: 'both',
    kind: 'both',
    name: 'Both',
    headline: 'Each side calls for a new executive of its own.',
  },
  {
    id: 'combined',
    kind: 'combined',
    name: 'One executive for both',
    headline: 'Both sides call for a new executive, and one can lead them together.',
  },
  {
    id: 'neither',
    kind: 'neither',
    name: 'No new executive',
    headline: 'Neither side calls for a new executive today.',
  },
  {
    id: 'unclear',
    kind: 'unclear',
    name: 'Inconclusive',
    headline: 'What’s still open could lead to more than one result.',
  },
] as const satisfies readonly ResultText[]

/** Why there's no new executive, the kind that says most first. */
export const neitherTexts = [
  {
    id: 'unpaid',
    text: 'A new executive is called for, but can’t be paid for. One or two days a week from outside is a start.',
  },
  {
    id: 'holder',
    text: 'An executive is there already. What stands in the way won’t go away with one more executive.',
  },
  {
    id: 'support',
    text: 'A full-time head is there, and no skill is missing. What stands in the way can be removed without a new executive.',
  },
  { id: 'head', text: 'It takes a full-time head, not an executive.' },
  { id: 'in-place', text: 'The executives you have are in the right place, and nothing stands in their way.' },
  { id: 'covered', text: 'It’s covered: those who lead it today can carry on.' },
  { id: 'little', text: 'Little depends on it today. One named contact is enough.' },
] as const satisfies readonly NeitherText[]

/** What a side calls for, in words. */
export const levelTexts = {
  nobody: 'no one in particular',
  named: 'a named contact',
  head: 'a full-time head',
  executive: 'an executive',
} as const satisfies LevelText

/**
 * The title that fits, by how many people work here. Our opinion: the same work is called something else in an
 * organization of another size.
 */
export const titles = {
  inward: {
    to19: 'A provider with a named contact',
    to99: 'A fractional CIO',
    to499: 'A head of IT on the top team, often called CIO',
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

/** What else is called for, and the sign of it. */
export const otherRoleTexts = {
  'head-of-it': { name: 'A head of IT', because: 'There’s a full job inside, and nobody has it.' },
  security: { name: 'A security officer', because: 'Security has no owner, or outsiders ask for one.' },
  privacy: { name: 'A data protection officer', because: 'A rule asks for a named person, and there’s none.' },
  data: { name: 'A data lead', because: 'Departments report different figures, and nobody settles which are right.' },
  engineering: {
    name: 'A head of engineering',
    because: 'Those who build have no day-to-day lead.',
  },
  product: { name: 'A product lead', because: 'Nobody settles what to build next.' },
  operations: {
    name: 'A business owner',
    because: 'It’s about how a department works, or about a benefit that nobody owns.',
  },
  program: { name: 'A program lead, for as long as it takes', because: 'One large change has nobody on it full time.' },
  provider: { name: 'Another provider or contract', because: 'A provider is slow, costly, or out of control.' },
  mandate: { name: 'A stronger mandate', because: 'Those who lead have too little authority, money, or standing.' },
  person: { name: 'The right person in the role', because: 'Those who lead lack skill, or have lost trust.' },
} as const satisfies Readonly<Record<string, OtherRoleText>>

/** Where a charter has a party for an other role, and a responsibility that's plainly its own. */
export const otherRoleOwners = {
  security: { party: 'ciso', responsibilities: ['security'] },
} as const satisfies Partial<Record<OtherRole, OtherRoleOwner>>
