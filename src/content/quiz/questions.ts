import { reads } from '#content/statement.ts'
import type { AnswerOption, CoverLevel, NeedLevel, Question } from '#model/quiz.ts'

const howTrue = [
  { id: '0', label: 'Not at all' },
  { id: '1', label: 'Slightly' },
  { id: '2', label: 'Partly' },
  { id: '3', label: 'Mostly' },
  { id: '4', label: 'Entirely' },
] as const satisfies readonly AnswerOption<NeedLevel>[]

/** For an amount: strangers asked how true it was could not tell how much was meant. */
const howLong = [
  { id: '0', label: 'No time at all' },
  { id: '1', label: 'A few days' },
  { id: '2', label: 'A few weeks' },
  { id: '3', label: 'A few months' },
  { id: '4', label: 'Most of the year' },
] as const satisfies readonly AnswerOption<NeedLevel>[]

const whoHolds = [
  { id: 'nobody', label: 'Nobody in particular' },
  { id: 'provider', label: 'Someone beside another job, or an outside provider' },
  { id: 'manager', label: 'A full-time manager who is not an executive' },
  { id: 'executive', label: 'An executive whose main job it is' },
] as const satisfies readonly AnswerOption<CoverLevel>[]

const customers = {
  term: 'Customers',
  meaning: 'Whoever you serve: buyers, members, patients, students, citizens.',
}

const system = {
  term: 'System',
  meaning: 'A program or machine that work depends on, such as email, tills or scheduling.',
}

const executive = {
  term: 'Executive',
  meaning: 'One of the few people who run the organization together with its head.',
}

/**
 * The sides alternate, and so do statements that tell of need and statements that tell of none, so that neither
 * agreeing with everything nor tiring halfway favors a side.
 */
export const questions = [
  {
    id: 'reentry',
    kind: 'need',
    axis: 'inward',
    direction: 1,
    statement: reads(
      'Data that is already in one system is typed again into another.',
      'cio.r.integration',
      'cio.efficiency',
    ),
    example: 'An order arrives in the web shop and is typed again into accounting.',
    glosses: [system],
    options: howTrue,
    responsibilities: ['integration', 'efficiency'],
  },
  {
    id: 'lasting',
    kind: 'need',
    axis: 'outward',
    direction: -1,
    statement: reads(
      'What we offered three years ago would still win customers today.',
      'cto.r.research',
      'cto.trends',
      'diff.objectives.cto.advancement',
    ),
    example: 'A course fills up although it is taught as it was three years ago.',
    glosses: [customers],
    options: howTrue,
    responsibilities: ['research', 'trends'],
  },
  {
    id: 'recovery',
    kind: 'need',
    axis: 'inward',
    direction: -1,
    statement: reads(
      'When a system fails, people are back at work within the hour.',
      'cio.r.infrastructure',
      'cio.assurance',
      'diff.objectives.cio.reliability',
    ),
    example: 'The booking system stops at nine and is running again by ten.',
    glosses: [system],
    options: howTrue,
    responsibilities: ['infrastructure', 'reliability'],
  },
  {
    id: 'developed',
    kind: 'need',
    axis: 'outward',
    direction: 1,
    statement: reads('What customers come to us for is technology that we develop.', 'cto.r.product', 'cto.outward'),
    example: 'An app, a device, or the software inside a machine.',
    glosses: [customers],
    options: howTrue,
    responsibilities: ['product', 'revenue'],
  },
  {
    id: 'checks',
    kind: 'need',
    axis: 'inward',
    direction: 1,
    statement: reads(
      'How much of a year goes into outside checks of your data and systems?',
      'cio.r.compliance',
      'cio.r.security',
      'diff.focus.cio.comply',
    ),
    example: 'An audit, a visit by a regulator, a client’s security questions.',
    glosses: [system],
    options: howLong,
    responsibilities: ['compliance', 'security'],
  },
  {
    id: 'promised',
    kind: 'need',
    axis: 'outward',
    direction: -1,
    statement: reads(
      'New things that we promise to customers are there on the day we named.',
      'cto.r.market',
      'cto.r.standards',
      'diff.units.cto.sales',
    ),
    example: 'A feature that was promised for June can be used in June.',
    glosses: [customers],
    options: howTrue,
    responsibilities: ['market', 'standards'],
  },
  {
    id: 'licenses',
    kind: 'need',
    axis: 'inward',
    direction: -1,
    statement: reads('One current list shows all the software that we pay for.', 'cio.r.vendors', 'cio.aligns'),
    example: 'Each subscription, its price and its users, on one page.',
    glosses: [],
    options: howTrue,
    responsibilities: ['vendors', 'investments'],
  },
  {
    id: 'rivals',
    kind: 'need',
    axis: 'outward',
    direction: 1,
    statement: reads(
      'Customers who choose a rival over us do so for its technology.',
      'cto.r.current',
      'diff.focus.cto.compete',
    ),
    example: 'A buyer who went elsewhere said that the other app does more. If hardly anyone goes: not at all.',
    glosses: [customers],
    options: howTrue,
    responsibilities: ['technology-watch', 'differentiation'],
  },
  {
    id: 'inside',
    kind: 'cover',
    axis: 'inward',
    statement: reads('Who answers today for the systems that people here work with?', 'cio.oversees', 'close.define'),
    example: 'Whoever is asked to explain when payroll cannot be run.',
    glosses: [system, executive],
    options: whoHolds,
  },
  {
    id: 'outside',
    kind: 'cover',
    axis: 'outward',
    statement: reads('Who answers today for the technology in what customers get?', 'cto.outward', 'close.define'),
    example: 'Whoever is asked to explain when a launch is put off.',
    glosses: [customers, executive],
    options: whoHolds,
  },
  {
    id: 'people',
    kind: 'scale',
    statement: reads('How many people work here?', 'close.define'),
    example: 'Three who work half days each count as three.',
    glosses: [],
    options: [
      { id: 'to19', label: 'Fewer than 20' },
      { id: 'to99', label: '20 to 99' },
      { id: 'to499', label: '100 to 499' },
      { id: 'from500', label: '500 or more' },
    ],
  },
  {
    id: 'seat',
    kind: 'seat',
    statement: reads('Is there money in the budget for one more executive?', 'close.define'),
    example: 'A full-time salary is in this year’s plan.',
    glosses: [executive],
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
  },
] as const satisfies readonly Question[]
