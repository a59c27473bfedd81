import type { FindingRule, OtherRole, ResultRule } from '#model/quiz.ts'

/** A side's finding: the first rule that applies. */
export const findingRules = [
  {
    id: 'absent',
    when: { absent: true },
    finding: 'absent',
    because: 'Customers get no technology, or only standard services, so there’s nothing to lead on this side.',
  },
  {
    id: 'parent',
    when: { cover: ['parent'] },
    finding: 'covered',
    because: 'A parent or central office leads it. Raise there whatever stands in the way.',
  },
  {
    id: 'works',
    when: { cover: ['part', 'divided', 'title', 'head', 'executive'], obstacles: ['none'] },
    finding: 'covered',
    because: 'Nothing stands in the way. It works well as it is.',
  },
  {
    id: 'light',
    when: { level: ['nobody', 'named', 'head'] },
    finding: 'light',
    because: 'It doesn’t take an executive.',
  },
  {
    id: 'holder',
    when: { cover: ['executive'] },
    finding: 'holder',
    because: 'An executive already leads it. Adding another won’t remove what stands in the way.',
  },
  {
    id: 'small-title',
    when: { cover: ['title'], people: ['to19', 'to99'] },
    finding: 'holder',
    because:
      'Someone has the title but doesn’t do the job. A small organization needs someone to do the work, not one more title.',
  },
  {
    id: 'support',
    when: { cover: ['head'], obstacles: ['support'] },
    finding: 'support',
    because:
      'A full-time head leads it, and skill, trust, and position aren’t the problem. You can clear the way without a new executive.',
  },
  {
    id: 'vacancy',
    when: {},
    finding: 'new',
    because: 'It takes more than a full-time head, and no executive leads it today.',
  },
] as const satisfies readonly FindingRule[]

/** The result of the two findings: the first rule that applies. */
export const resultRules = [
  {
    id: 'unpaid',
    when: { pay: ['no'] },
    result: 'neither',
    because: 'There’s no money for another senior person.',
  },
  {
    id: 'shared',
    when: { vacancies: [2], shared: ['most'] },
    result: 'combined',
    because: 'Both sides call for a new executive, and they share most of their systems, data, or people.',
  },
  {
    id: 'close',
    when: { vacancies: [2], shared: ['some'], pace: ['no', 'partly'] },
    result: 'combined',
    because:
      'Both sides call for a new executive. They share some systems, data, or people, and don’t clearly need different leaders.',
  },
  {
    id: 'one-salary',
    when: { vacancies: [2], pay: ['one'] },
    result: 'combined',
    because: 'Both sides call for a new executive, and there’s money for only one, however far apart they are.',
  },
  {
    id: 'both',
    when: { vacancies: [2] },
    result: 'both',
    because:
      'Both sides call for a new executive, and they share little, or share only some and clearly need different leaders.',
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

/** The most pressing first: what's underway, then what others demand, then what's merely untidy. */
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
