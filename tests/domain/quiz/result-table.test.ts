import { expect, test } from 'vitest'
import { core } from '#content/core.ts'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { resultTable } from '#domain/quiz/result-table.ts'

const origin = { address: 'https://example.org/result', date: '2026-11-24' }

/** The exported result of a link, with question ids for answers. */
function resultOf(link: string) {
  const { answers } = parseAnswers(quiz, link).value
  const explanation = explainResult(quiz, answers)
  const steps = [{ text: 'Call a meeting.', who: 'The chair', by: 'Today' }]
  return resultTable({ ...core, quiz }, explanation, answers, steps, (id) => `answer to ${id}`, origin)
}

/** A bank with two vacant positions and two very different sides. */
const bank =
  'v2.people-from2000.reach-half.inside-empty.inblocks-skill.instakes-replace-loss.outside-several.outblocks-divided.outstakes-team-loss.shared-some.pace-clearly.pay-more.gaps-product'

test('an exported result has its reason, its titles, the finding for each side, and every answer', () => {
  const { title, columns, rows, notes } = resultOf(bank)
  expect(title).toBe('Result: Both')
  expect(columns).toEqual(['Part', 'Question', 'Answer'])
  expect(rows.slice(0, 8)).toEqual([
    ['Result', 'Result', 'Both'],
    [
      'Result',
      'Reason',
      'Both sides call for a new executive, and they share little, or share only some and clearly need different leaders.',
    ],
    ['Result', 'Suggested titles (our opinion)', 'A CIO; A CTO'],
    ['The inward side', 'How much is there to lead?', 'answer to people; answer to instakes'],
    ['The inward side', 'Who leads it today?', 'answer to inside'],
    ['The inward side', 'What stands in the way?', 'answer to inblocks'],
    ['The inward side', 'Work for', 'an executive'],
    ['The inward side', 'Finding', expect.stringMatching(/^It takes more than a full-time head/)],
  ])
  expect(rows).toContainEqual(['Other roles', 'A product lead', 'No one decides what to build next.'])
  expect(rows).toContainEqual(['First steps', 'Call a meeting.', 'The chair; Today'])
  expect(rows).toContainEqual(['Answers', 'What stands in the way? (the outward side)', 'answer to outblocks'])
  expect(rows.filter(([part]) => part === 'Answers')).toHaveLength(quiz.questions.length)
  expect(notes[0]).toBe('You need two new executives, one for each side.')
})

test('an exported inconclusive result has the possible results, the deciding question, and the open ones', () => {
  const { rows } = resultOf('v2.people-from2000.reach-none.inside-several.instakes-replace-loss.pay-one')
  expect(rows.slice(0, 3)).toEqual([
    ['Result', 'Result', 'Inconclusive'],
    ['Result', 'Still possible', expect.stringContaining('No new executive')],
    ['Result', 'Most decisive open question', 'What stands in the way? (the inward side)'],
  ])
  expect(rows).toContainEqual(['The inward side', 'Open questions', 'What stands in the way?'])
  // If customers get no technology, the quiz asks no more about it.
  expect(rows.filter(([part]) => part === 'The outward side').map(([, question]) => question)).toEqual([
    'How much is there to lead?',
    'Finding',
  ])
  expect(rows.filter(([part]) => part === 'Answers').map(([, , answer]) => answer)).not.toContain('answer to outside')
})

test('the level a side calls for is omitted if it’s open, even if the finding isn’t', () => {
  const { rows } = resultOf('v2.people-to1999.reach-none.inside-parent.pay-one')
  const inward = rows.filter(([part]) => part === 'The inward side')
  expect(inward.map(([, question]) => question)).toEqual([
    'How much is there to lead?',
    'Who leads it today?',
    'What stands in the way?',
    'Finding',
  ])
})
