import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { parseQuery } from '#domain/links/query.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { questionName } from '#domain/quiz/side-questions.ts'
import { groupAnswers } from '#domain/team/group-answers.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { teamTable } from '#domain/team/team-table.ts'

const { quiz } = content
const link = 'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one'
const origin = { address: 'https://example.org/board', date: '2026-11-24' }

function tableOf(query: string) {
  const { value: team } = teamLink.parse(quiz, parseQuery(query))
  const explanation = explainResult(quiz, groupAnswers(quiz, team))
  return teamTable(content, team, explanation, (_, option) => option, origin)
}

const table = tableOf(
  `?a=Ana~${link}&a=${link.replace('pay-one', 'pay-no')}&a=Eve~v1.people-to99.reentry-3&a=Finn~${link}`,
)
const rowOf = (id: string) => {
  const found = quiz.questions.find((question) => question.id === id)
  const name = found && questionName(quiz.questions, found)
  return table.rows.find(([question]) => question === name)
}

test('has a column for each member, one for the group, and one for whether a question is decisive, and rows as long as they are', () => {
  expect(table.title).toBe('The group: CIO')
  expect(table.columns).toEqual([
    'Question',
    'Opposed',
    '1. Ana',
    '2. Participant 2',
    '3. Eve',
    '4. Finn',
    'The group',
    'Decisive',
  ])
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
})

test('has everyone’s answer to every question that applies to anyone, lists too', () => {
  // Eve didn't say that customers get no technology, so everything applies to her.
  expect(table.rows).toHaveLength(quiz.questions.length + 1)
  expect(rowOf('people')?.slice(1)).toEqual(['Yes', 'from2000', 'from2000', 'to99', 'from2000', 'from2000', 'Yes'])
  expect(rowOf('inblocks')?.slice(1)).toEqual([
    '',
    'mandate; divided',
    'mandate; divided',
    'Not answered',
    'mandate; divided',
    'mandate; divided',
    '',
  ])
  expect(rowOf('outside')?.slice(2)).toEqual([
    'Doesn’t apply',
    'Doesn’t apply',
    'Not answered',
    'Doesn’t apply',
    'Doesn’t apply',
    '',
  ])
})

test('leaves out what applies to nobody', () => {
  const { rows } = tableOf(`?a=Ana~${link}&a=Ben~${link}`)
  expect(rows).toHaveLength(quiz.questions.filter(({ axis }) => axis !== 'outward').length + 1)
})

test('says where a group is split', () => {
  const { rows } = tableOf('?a=v2.people-to19&a=v2.people-to99')
  expect(rows[0]?.slice(-2)).toEqual(['Split', 'Yes'])
})

test('ends with everyone’s result, its rule, and where it comes from', () => {
  expect(table.rows.at(-1)).toEqual(['Result', '', 'CIO', 'No new executive', 'Inconclusive', 'CIO', 'CIO', ''])
  expect(table.notes).toContain('Why: One side calls for a new executive.')
  expect(table.notes).toContain(
    '3. Eve: answers from an earlier version of the quiz. Only those that carry over count.',
  )
  expect(table.notes.at(-1)).toEqual({ address: 'https://example.org/board', date: '2026-11-24' })
  const { notes } = tableOf(`?a=Ana~${link}&a=Ben~${link.replace('pay-one', 'pay-no')}&a=Chi~v2.pay-no`)
  expect(notes.some((note) => typeof note === 'string' && note.startsWith('You need a new executive but'))).toBe(true)
})
