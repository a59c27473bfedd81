import type { AnswerOption, CoverLevel, NeedLevel, Question, QuizContent, SeatRule } from '#model/quiz.ts'
import { reads } from './statement.ts'

const howTrue = [
  { id: '0', label: 'Not at all' },
  { id: '1', label: 'Slightly' },
  { id: '2', label: 'Partly' },
  { id: '3', label: 'Mostly' },
  { id: '4', label: 'Entirely' },
] as const satisfies readonly AnswerOption<NeedLevel>[]

const whoHolds = [
  { id: 'nobody', label: 'Nobody' },
  { id: 'provider', label: 'A caterer' },
  { id: 'manager', label: 'The shift lead' },
  { id: 'executive', label: 'Someone with a share in the house' },
] as const satisfies readonly AnswerOption<CoverLevel>[]

const questions: readonly Question[] = [
  need('spoils', 'inward', 1, 'Food spoils before it is cooked.', 'Lettuce is thrown away on Mondays.', 'stores'),
  need('full', 'outward', -1, 'The tables are taken.', 'A Tuesday is booked out.', 'tables'),
  need('counted', 'inward', -1, 'What is in the stores is known.', 'A list hangs at the door.', 'stores'),
  need('waits', 'outward', 1, 'Guests wait and go.', 'A party of four leaves.', 'tables'),
  need('late', 'inward', 1, 'Plates come out late.', 'The first course takes an hour.', 'stores'),
  need('again', 'outward', -1, 'Guests come again.', 'A face is known by name.', 'tables'),
  need('same', 'inward', -1, 'A dish tastes the same twice.', 'The soup is that of last week.', 'stores'),
  need('empty', 'outward', 1, 'Tables stand empty.', 'Half of the room is dark.', 'tables'),
  cover('kitchen', 'inward', 'Who runs the kitchen today?'),
  cover('room', 'outward', 'Who runs the room today?'),
  {
    id: 'people',
    kind: 'scale',
    statement: reads('How many people work in the house?', 'both.menu'),
    example: 'Count everyone on the payroll.',
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
    statement: reads('Is one more salary paid for?', 'both.menu'),
    example: 'It is in the budget of this year.',
    glosses: [],
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
  },
]

const seatRules: readonly SeatRule[] = [
  rule('ask', [{ verdict: ['few', 'cover', 'tie'] }], 'First ask around'),
  rule('pair', [{ verdict: ['both'] }], 'A {first} and a {second}'),
  rule('take', [{ verdict: ['role'] }], 'Take on a {first}'),
  rule('rest', [{ verdict: ['neither'] }], 'Nobody new this season'),
]

export const quiz: QuizContent = {
  questions,
  unknown: { id: 'dk', label: 'Cannot say' },
  outcomes: [
    outcome({ id: 'chef', kind: 'role', axis: 'inward', name: 'Chef' }, 'The house needs a chef.'),
    outcome({ id: 'host', kind: 'role', axis: 'outward', name: 'Host' }, 'The house needs a host.'),
    outcome({ id: 'both', kind: 'both', name: 'Both' }, 'The house needs both.'),
    outcome({ id: 'neither', kind: 'neither', name: 'Neither yet' }, 'The house has whom it needs.'),
    outcome({ id: 'unclear', kind: 'unclear', name: 'Not settled' }, 'It cannot be told yet.'),
  ],
  seatRules,
  holders: {
    nobody: reads('Name someone.', 'both.menu'),
    provider: reads('Leave it with the caterer.', 'both.menu'),
    manager: reads('Leave it with the shift lead.', 'both.menu'),
    executive: reads('It is held.', 'both.menu'),
    dk: reads('Ask around.', 'both.menu'),
  },
  workedExample: {
    name: 'A house by the harbor',
    description: 'Nine people, a full room, and a kitchen in which food spoils.',
    chosen: {
      spoils: '4',
      counted: '0',
      late: '4',
      same: '0',
      full: '4',
      waits: '0',
      again: '4',
      empty: '0',
      kitchen: 'nobody',
      room: 'manager',
      people: 'to19',
      seat: 'yes',
    },
    matters: [],
    points: { inward: { need: 100, gap: 100 }, outward: { need: 0, gap: 0 } },
    outcome: 'chef',
    seat: 'take',
  },
}

function need(
  id: string,
  axis: 'inward' | 'outward',
  direction: 1 | -1,
  text: string,
  example: string,
  responsibility: string,
): Question {
  const statement = reads(text, axis === 'inward' ? 'chef.kitchen' : 'host.guests')
  return {
    id,
    kind: 'need',
    axis,
    direction,
    statement,
    example,
    glosses: [],
    options: howTrue,
    responsibilities: [responsibility],
  }
}

function cover(id: string, axis: 'inward' | 'outward', text: string): Question {
  const statement = reads(text, 'both.menu')
  return { id, kind: 'cover', axis, statement, example: 'Whoever is asked first.', glosses: [], options: whoHolds }
}

type OutcomeHead =
  | { readonly id: string; readonly kind: 'role'; readonly axis: 'inward' | 'outward'; readonly name: string }
  | { readonly id: string; readonly kind: 'both' | 'neither' | 'unclear'; readonly name: string }

function outcome<Head extends OutcomeHead>(head: Head, headline: string) {
  return { ...head, headline: reads(headline, 'both.menu') }
}

function rule(id: string, when: SeatRule['when'], title: string): SeatRule {
  return {
    id,
    when,
    title,
    advice: reads('Talk it over at the long table.', 'both.menu'),
    because: reads('So the answers add up.', 'both.menu'),
    steps: [reads('Write down who does what.', 'both.menu')],
  }
}
