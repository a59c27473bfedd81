import type { FindingRule, OtherRole, ResultRule } from '#model/quiz.ts'

/** What is found on a side: the first rule that holds. */
export const findingRules = [
  {
    id: 'absent',
    when: { absent: true },
    finding: 'absent',
    because: 'Customers get no technology, or only standard services, so there’s nothing to lead on that side.',
  },
  {
    id: 'parent',
    when: { cover: ['parent'] },
    finding: 'covered',
    because: 'A parent or central office leads it.',
  },
  {
    id: 'works',
    when: { cover: ['part', 'divided', 'title', 'head', 'executive'], obstacles: ['none'] },
    finding: 'covered',
    because: 'Nothing stands in the way of those who lead it.',
  },
  {
    id: 'light',
    when: { level: ['nobody', 'named', 'head'] },
    finding: 'light',
    because: 'It calls for less than an executive.',
  },
  {
    id: 'holder',
    when: { cover: ['executive'] },
    finding: 'holder',
    because: 'An executive is there. What stands in the way won’t go away with one more executive.',
  },
  {
    id: 'small-title',
    when: { cover: ['title'], people: ['to19', 'to99'] },
    finding: 'holder',
    because:
      'In a small organization, a title without the work calls for someone who does the work, not for one more title.',
  },
  {
    id: 'support',
    when: { cover: ['head'], obstacles: ['support'] },
    finding: 'support',
    because:
      'A full-time head is there, and no skill is missing. What stands in the way can be removed without a new executive.',
  },
  {
    id: 'vacancy',
    when: {},
    finding: 'new',
    because: 'It’s more than a head can do, and no executive does it today.',
  },
] as const satisfies readonly FindingRule[]

/** What the two sides add up to: the first rule that holds. */
export const resultRules = [
  {
    id: 'unpaid',
    when: { pay: ['no'] },
    result: 'neither',
    because: 'No one more can be paid for.',
  },
  {
    id: 'shared',
    when: { vacancies: [2], shared: ['most'] },
    result: 'combined',
    because: 'Both sides call for a new executive, and rest on the same systems, data, or people.',
  },
  {
    id: 'close',
    when: { vacancies: [2], shared: ['some'], pace: ['no', 'partly'] },
    result: 'combined',
    because: 'Both sides call for a new executive, share a part, and don’t clearly need different leaders.',
  },
  {
    id: 'one-salary',
    when: { vacancies: [2], pay: ['one'] },
    result: 'combined',
    because: 'Both sides call for a new executive, and one salary is all there is.',
  },
  {
    id: 'both',
    when: { vacancies: [2] },
    result: 'both',
    because: 'Both sides call for a new executive, and they’re too far apart for one.',
  },
  {
    id: 'role',
    when: { vacancies: [1] },
    result: 'role',
    because: 'One side calls for a new executive.',
  },
  {
    id: 'neither',
    when: {},
    result: 'neither',
    because: 'Neither side calls for a new executive.',
  },
] as const satisfies readonly ResultRule[]

/** What's most pressing first: what runs now, then what others demand, then what's merely untidy. */
export const otherRoleOrder = [
  'program',
  'provider',
  'security',
  'privacy',
  'data',
  'engineering',
  'product',
  'operations',
] as const satisfies readonly OtherRole[]
