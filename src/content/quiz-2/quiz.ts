import type { Quiz } from '#model/quiz-2.ts'
import { mostStakes, sides } from './numbers.ts'
import { questions } from './questions.ts'
import { findingRules, resultRules } from './rules.ts'

export const quiz: Quiz = {
  questions,
  unknown: { id: 'dk', label: 'Don’t know' },
  people: 'people',
  reach: { question: 'reach', none: 'none' },
  sides,
  mostStakes,
  findingRules,
  resultRules,
}
