import type { CoverQuestion, ObstacleQuestion, Question } from '#model/quiz.ts'

/** Who can lead a side; the same on both. */
const leaders = [
  { id: 'nobody', label: 'Nobody', cover: 'part' },
  { id: 'boss', label: 'The founder or chief executive, on the side', cover: 'part', party: 'ceo' },
  { id: 'side', label: 'Someone with another main job', cover: 'part', party: 'provider' },
  { id: 'provider', label: 'An outside provider', cover: 'part', party: 'provider' },
  { id: 'parent', label: 'A parent or central office', cover: 'parent', party: 'parent' },
  { id: 'several', label: 'Several, with no one above them', cover: 'divided' },
  { id: 'head', label: 'A full-time head below the top team', cover: 'head', party: 'manager' },
  { id: 'top', label: 'One or more executives on the top team', cover: 'executive' },
  { id: 'title', label: 'Someone in title only', cover: 'title' },
  { id: 'empty', label: 'Vacant, interim, or about to be', cover: 'vacant' },
] as const satisfies CoverQuestion['options']

/** What can stand in the way; the same on both sides. */
const obstacles = [
  { id: 'load', label: 'Too much work', obstacle: 'support' },
  { id: 'skill', label: 'Lack of skill or experience', obstacle: 'rank', role: 'person' },
  { id: 'trust', label: 'Loss of trust', obstacle: 'rank', role: 'person' },
  { id: 'mandate', label: 'Lack of authority, money, or staff', obstacle: 'support', role: 'mandate' },
  { id: 'place', label: 'Too far from decisions', obstacle: 'rank', role: 'mandate' },
  { id: 'plan', label: 'No one plans for the whole', obstacle: 'rank' },
  { id: 'divided', label: 'No one decides between several leaders', obstacle: 'rank', role: 'mandate' },
  { id: 'other', label: 'Something else: a provider, price, process', obstacle: 'support' },
  { id: 'nothing', label: 'Nothing. It works, and will', obstacle: 'none' },
] as const satisfies ObstacleQuestion['options']

const none = 'None of these'

/** In the order in which they are asked. Ids stand in links, so they are permanent. */
export const questions = [
  {
    id: 'people',
    kind: 'scale',
    text: 'How many people work here?',
    options: [
      { id: 'to19', label: 'Under 20' },
      { id: 'to99', label: '20–99' },
      { id: 'to499', label: '100–499' },
      { id: 'to1999', label: '500–1,999' },
      { id: 'from2000', label: '2,000 or more' },
    ],
  },
  {
    id: 'reach',
    kind: 'scale',
    text: 'How much of what customers come to you for, now or within two years, is technology that you develop or have developed?',
    hint: 'Customers: anyone you serve. Count what they come for.',
    options: [
      { id: 'none', label: 'None, or only standard services, such as a website' },
      { id: 'some', label: 'A small part' },
      { id: 'half', label: 'About half' },
      { id: 'most', label: 'Most or all' },
    ],
  },
  {
    id: 'inside',
    kind: 'cover',
    axis: 'inward',
    text: 'Who leads the technology that people here work with?',
    hint: 'Networks, business systems, data, security.',
    options: leaders,
  },
  {
    id: 'inblocks',
    kind: 'obstacles',
    axis: 'inward',
    text: 'What stands in the way?',
    hint: 'Technology people here work with.',
    options: obstacles,
  },
  {
    id: 'instakes',
    kind: 'stakes',
    axis: 'inward',
    text: 'Which of these apply, now or within two years?',
    hint: 'Technology people here work with.',
    options: [
      { id: 'replace', label: 'A main system is failing, or to be replaced', counts: true },
      { id: 'join', label: 'Units are merged, split, or sold', counts: true },
      { id: 'demand', label: 'A regulator, insurer, lender, or customer demands action', counts: true },
      { id: 'loss', label: 'It has cost money or customers, or led to a breach', counts: true },
      { id: 'spend', label: 'Large spending that no one sees as a whole', counts: true },
      { id: 'units', label: 'Many units buy for themselves', counts: true },
      { id: 'nothing', label: none, counts: false },
    ],
  },
  {
    id: 'outside',
    kind: 'cover',
    axis: 'outward',
    text: 'Who leads the technology that customers get?',
    options: leaders,
  },
  {
    id: 'outblocks',
    kind: 'obstacles',
    axis: 'outward',
    text: 'What stands in the way?',
    hint: 'Technology customers get.',
    options: obstacles,
  },
  {
    id: 'outstakes',
    kind: 'stakes',
    axis: 'outward',
    text: 'Which of these apply, now or within two years?',
    hint: 'Technology customers get.',
    options: [
      { id: 'team', label: '15 or more people work on it', counts: true },
      { id: 'unbuilt', label: 'Much of what we’ll offer depends on technology not built yet', counts: true },
      { id: 'loss', label: 'It has cost customers, income, or a deadline', counts: true },
      { id: 'demand', label: 'A regulator or large customer demands action', counts: true },
      { id: 'nothing', label: none, counts: false },
    ],
  },
  {
    id: 'shared',
    kind: 'scale',
    axis: 'outward',
    text: 'How much do the two sides share: systems, data, people?',
    options: [
      { id: 'most', label: 'Most' },
      { id: 'some', label: 'Some' },
      { id: 'little', label: 'Little or nothing' },
    ],
  },
  {
    id: 'pace',
    kind: 'scale',
    axis: 'outward',
    text: 'Do they need different leaders: other skills, speed, people?',
    options: [
      { id: 'no', label: 'No' },
      { id: 'partly', label: 'Partly' },
      { id: 'clearly', label: 'Clearly' },
    ],
  },
  {
    id: 'pay',
    kind: 'scale',
    text: 'How many more senior technology people could you pay for?',
    options: [
      { id: 'no', label: 'None' },
      { id: 'one', label: 'One' },
      { id: 'more', label: 'Two or more' },
    ],
  },
  {
    id: 'gaps',
    kind: 'gaps',
    text: 'Which of these are true today?',
    options: [
      { id: 'daily', label: 'Those who build have no day-to-day lead', role: 'engineering', axis: 'outward' },
      { id: 'product', label: 'No one settles what to build next', role: 'product', axis: 'outward' },
      { id: 'benefit', label: 'No one owns the benefit of a system', role: 'operations', axis: 'inward' },
      { id: 'secure', label: 'Security has no owner, or outsiders ask for one', role: 'security' },
      { id: 'privacy', label: 'A rule asks for a named privacy person; there’s none', role: 'privacy' },
      { id: 'figures', label: 'Departments report different figures', role: 'data', axis: 'inward' },
      { id: 'program', label: 'One large change has no full-time lead', role: 'program' },
      { id: 'supplier', label: 'A provider is slow, costly, or out of control', role: 'provider' },
      { id: 'process', label: 'The trouble is how a department works', role: 'operations' },
      { id: 'nothing', label: none },
    ],
  },
] as const satisfies readonly Question[]
