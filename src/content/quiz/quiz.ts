import type { Quiz } from '#model/quiz.ts'
import { mostOtherRoles, mostStakes, sides, tooSmall } from './numbers.ts'
import { questions } from './questions.ts'
import { levelTexts, neitherTexts, otherRoleOwners, otherRoleTexts, results, titles } from './results.ts'
import { findingRules, otherRoleOrder, resultRules } from './rules.ts'

export const quiz: Quiz = {
  questions,
  unknown: { id: 'dk', label: 'Don’t know' },
  people: 'people',
  tooSmall,
  reach: { question: 'reach', none: 'none' },
  sides,
  mostStakes,
  otherRoleOrder,
  mostOtherRoles,
  findingRules,
  resultRules,
  results,
  neitherTexts,
  levelTexts,
  titles,
  otherRoleTexts,
  otherRoleOwners,
}
