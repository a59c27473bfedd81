import type { CoverQuestion, ObstacleQuestion, Quiz } from '#model/quiz.ts'

// Questions, numbers, rules, and words that differ from the first pair's, but of the same kinds. Only `pay`, which the
// domain refers to by its id, has the same name. (`shared` and `pace` would, too; this restaurant doesn't need them.)

const leaders = [
  { id: 'nobody', label: 'Nobody', cover: 'part' },
  { id: 'lead', label: 'The shift lead', cover: 'head', party: 'manager' },
  { id: 'partner', label: 'Someone with a share in the house', cover: 'executive' },
] as const satisfies CoverQuestion['options']

const troubles = [
  { id: 'hours', label: 'Too few hours in the day', obstacle: 'support', role: 'mandate' },
  { id: 'craft', label: 'Never learned it', obstacle: 'rank', role: 'person' },
  { id: 'fine', label: 'Nothing', obstacle: 'none' },
] as const satisfies ObstacleQuestion['options']

export const quiz: Quiz = {
  questions: [
    {
      id: 'crew',
      kind: 'scale',
      text: 'How many people work in the house?',
      options: [
        { id: 'few', label: 'Fewer than five' },
        { id: 'many', label: 'Five or more' },
      ],
    },
    {
      id: 'tables',
      kind: 'scale',
      text: 'How many tables are there?',
      hint: 'Count those in the garden too.',
      options: [
        { id: 'counter', label: 'None, just a counter' },
        { id: 'some', label: 'Up to ten' },
        { id: 'hall', label: 'More than ten' },
      ],
    },
    { id: 'stove', kind: 'cover', axis: 'inward', text: 'Who runs the kitchen today?', options: leaders },
    { id: 'smoke', kind: 'obstacles', axis: 'inward', text: 'What goes wrong in the kitchen?', options: troubles },
    {
      id: 'waste',
      kind: 'stakes',
      axis: 'inward',
      text: 'Which of these happened in the kitchen this month?',
      options: [
        { id: 'spoiled', label: 'Food spoiled before it was cooked', counts: true },
        { id: 'late', label: 'Plates came out late', counts: true },
        { id: 'neither', label: 'Neither', counts: false },
      ],
    },
    { id: 'door', kind: 'cover', axis: 'outward', text: 'Who runs the room today?', options: leaders },
    {
      id: 'pay',
      kind: 'scale',
      text: 'Is one more salary paid for?',
      options: [
        { id: 'no', label: 'No' },
        { id: 'yes', label: 'Yes' },
      ],
    },
    {
      id: 'loose',
      kind: 'gaps',
      text: 'What does nobody do?',
      options: [
        { id: 'lock', label: 'Lock the cellar', role: 'security', axis: 'inward' },
        { id: 'nothing', label: 'Everything is done' },
      ],
    },
  ],
  unknown: { id: 'dk', label: 'Cannot say' },
  people: 'crew',
  tooSmall: [],
  reach: { question: 'tables', none: 'counter' },
  sides: {
    inward: { base: 'crew', points: { few: 0, many: 1 }, headFrom: 1, executiveFrom: 2 },
    outward: { base: 'tables', points: { counter: 0, some: 1, hall: 2 }, headFrom: 1, executiveFrom: 2 },
  },
  mostStakes: 2,
  otherRoleOrder: ['security'],
  mostOtherRoles: 1,
  findingRules: [
    { id: 'counter', when: { absent: true }, finding: 'absent', because: 'There are no tables.' },
    { id: 'held', when: { cover: ['executive'] }, finding: 'covered', because: 'Someone with a share runs it.' },
    { id: 'small', when: { level: ['nobody', 'named', 'head'] }, finding: 'light', because: 'There is little to run.' },
    { id: 'open', when: {}, finding: 'new', because: 'There is much to run, and nobody with a share runs it.' },
  ],
  resultRules: [
    { id: 'broke', when: { pay: ['no'] }, result: 'neither', because: 'No salary is paid for.' },
    { id: 'tiny', when: { vacancies: [2], people: ['few'] }, result: 'combined', because: 'Few enough for one.' },
    { id: 'pair', when: { vacancies: [2] }, result: 'both', because: 'There is much to run in both.' },
    { id: 'one', when: { vacancies: [1] }, result: 'role', because: 'There is much to run in one of them.' },
    { id: 'rest', when: {}, result: 'neither', because: 'There is little to run in either.' },
  ],
  results: [
    { id: 'chef', kind: 'role', axis: 'inward', name: 'Chef', headline: 'The house needs a chef.' },
    { id: 'host', kind: 'role', axis: 'outward', name: 'Host', headline: 'The house needs a host.' },
    { id: 'both', kind: 'both', name: 'Both', headline: 'The house needs both.' },
    { id: 'combined', kind: 'combined', name: 'One for both', headline: 'One person can run kitchen and room.' },
    { id: 'neither', kind: 'neither', name: 'Neither yet', headline: 'The house has whom it needs.' },
    { id: 'unclear', kind: 'unclear', name: 'Not settled', headline: 'Ask around first.' },
  ],
  neitherTexts: [
    { id: 'unpaid', text: 'The house needs someone, and has no salary for one.' },
    { id: 'holder', text: 'Someone is there. Talk it over at the long table.' },
    { id: 'support', text: 'Someone is there. Lend a hand.' },
    { id: 'head', text: 'A shift lead is enough.' },
    { id: 'covered', text: 'Those who run it can go on.' },
    { id: 'little', text: 'There is little to run.' },
  ],
  levelTexts: {
    nobody: 'nobody',
    named: 'someone who knows where things are',
    head: 'a shift lead',
    executive: 'a partner',
  },
  titles: {
    inward: { few: 'A cook', many: 'A head chef' },
    outward: { few: 'A waiter', many: 'A head of the house' },
    combined: { few: 'A landlord', many: 'A restaurateur' },
  },
  otherRoleTexts: {
    'head-of-it': { name: 'A kitchen lead', because: 'There is a full job in the kitchen, and nobody has it.' },
    security: { name: 'A cellar keeper', because: 'Nobody locks the cellar.' },
    privacy: { name: 'A keeper of the book', because: 'The book lies open.' },
    data: { name: 'A counter', because: 'Two people count, and the counts differ.' },
    engineering: { name: 'A sous-chef', because: 'The cooks have nobody to ask.' },
    product: { name: 'A menu writer', because: 'Nobody settles what is cooked next.' },
    operations: { name: 'An organizer', because: 'It is about how the house works.' },
    program: { name: 'A builder', because: 'The house is being rebuilt.' },
    provider: { name: 'Another grower', because: 'The growers are slow.' },
    mandate: { name: 'More hours', because: 'There are too few hours in the day.' },
    person: { name: 'A different person', because: 'The one who runs it never learned it.' },
  },
  otherRoleOwners: { security: { party: 'owner', responsibilities: ['stores'] } },
}
