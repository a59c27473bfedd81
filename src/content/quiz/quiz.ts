import type { QuizContent, WorkedExample } from '#model/quiz.ts'
import { holders, outcomes } from './outcomes.ts'
import { questions } from './questions.ts'
import { seatRules } from './role-rules.ts'

/** A test recomputes its points, so that the method page cannot work out something else. */
const workedExample = {
  name: 'A veterinary clinic',
  description:
    'Sixty people. Records are mostly typed twice, failures last half a day, inspections take a few weeks, software is on no list. Owners come for care. A provider looks after the systems, nobody after technology for owners, and no seat is funded.',
  chosen: {
    reentry: '3',
    lasting: '4',
    recovery: '0',
    developed: '0',
    checks: '2',
    promised: '3',
    licenses: '0',
    rivals: 'dk',
    inside: 'provider',
    outside: 'nobody',
    people: 'to99',
    seat: 'no',
  },
  matters: ['recovery'],
  points: { inward: { need: 85, gap: 68 }, outward: { need: 8, gap: 8 } },
  outcome: 'cio',
  seat: 'fractional',
} as const satisfies WorkedExample

export const quiz: QuizContent = {
  questions,
  unknown: { id: 'dk', label: 'Don’t know' },
  outcomes,
  seatRules,
  holders,
  workedExample,
}
