import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { type AnswerChange, smallestResultChanges } from '#domain/quiz/changes.ts'
import { type Result, resultId } from '#domain/quiz/decide.ts'
import { describeChanges } from '#domain/quiz/describe-changes.ts'
import type { Question } from '#model/quiz.ts'
import { runs } from '#tests/runs.ts'
import { fullAnswers } from './arbitraries.ts'

/** The sentences about a link's result, by result. */
function said(link: string) {
  const { answers } = parseAnswers(quiz, link).value
  const groups = describeChanges(quiz, answers, smallestResultChanges(quiz, answers))
  return Object.fromEntries(groups.map(({ result, conditions }) => [resultId(result), conditions]))
}

test('an answer is another one: all that lead to the same result, in one sentence', () => {
  const robots =
    'v2.people-to99.reach-most.inside-boss.inblocks-load.instakes-replace.outside-boss.outblocks-load.outstakes-team-loss.shared-some.pace-partly.pay-one.gaps-nothing'
  const { neither = [], combined = [] } = said(robots)
  expect(neither).toContain('If the answer to “How many people work here?” were “Under 20.”')
  expect(neither).toContain('If the answer to “How many more senior technology people could you pay for?” were “None.”')
  expect(neither).toContain(
    'If the answer to “Who leads the technology that customers get?” were “A parent or central office,” “A full-time head below the top team,” “One or more executives on the top team,” or “Someone in title only.”',
  )
  expect(combined).toContain('If the answer to “How many people work here?” were “2,000 or more.”')
})

test('a list gains an item, loses one, or gets the exclusive one; the side is named if both are asked', () => {
  const helped = 'v2.people-from2000.reach-none.inside-head.inblocks-load.instakes-replace-loss.pay-one.gaps-nothing'
  expect(said(helped)['inward']).toContainEqual(
    expect.stringMatching(/^If “Lack of skill or experience,” .* were selected under “What stands in the way\?” on/),
  )
  const lacking = helped.replace('inblocks-load', 'inblocks-load-skill')
  const less = said(lacking)['neither'] ?? []
  expect(less).toContain(
    'If “Lack of skill or experience” weren’t selected under “What stands in the way?” on the inward side.',
  )
  expect(less).toContain(
    'If only “Nothing. It works, and will” were selected under “What stands in the way?” on the inward side.',
  )
})

test('two changes are two conditions', () => {
  const unpaid = 'v2.people-to1999.reach-none.inside-top.inblocks-nothing.instakes-replace-loss.pay-no.gaps-nothing'
  expect(said(unpaid)).toEqual({
    inward: [
      'If the answer to “Who leads the technology that people here work with?” were “Vacant, interim, or about to be,” and the answer to “How many more senior technology people could you pay for?” were “One.”',
      'If the answer to “Who leads the technology that people here work with?” were “Vacant, interim, or about to be,” and the answer to “How many more senior technology people could you pay for?” were “Two or more.”',
    ],
  })
})

test('eight of many pairs are listed, followed by the number of others', () => {
  const { answers } = parseAnswers(
    quiz,
    'v2.people-to99.reach-none.inside-head.inblocks-load.instakes-replace-loss-spend.pay-one.gaps-nothing',
  ).value
  const changes = smallestResultChanges(quiz, answers)
  const [group, ...others] = describeChanges(quiz, answers, changes)
  expect(others).toEqual([])
  expect(group?.conditions).toHaveLength(8)
  expect(group?.more).toHaveLength(changes.length - 8)
})

describe('a sentence', () => {
  const question: Question = {
    id: 'size',
    kind: 'scale',
    text: 'How large?',
    options: [
      { id: 'small', label: 'Small' },
      { id: 'open', label: 'Who knows?' },
    ],
  }
  const list: Question = {
    id: 'list',
    kind: 'stakes',
    axis: 'inward',
    text: 'Which?',
    options: [{ id: 'one', label: 'One', counts: true }],
  }
  const result: Result = { kind: 'both' }
  const sentences = (...changes: readonly AnswerChange[]) =>
    describeChanges({ ...quiz, questions: [question, list] }, noAnswers, [{ changes, result }])

  test.each([
    ['ends with the period inside of the quotation marks', { question: 'size', option: 'small' }, 'were “Small.”'],
    ['ends with a question’s own mark only', { question: 'size', option: 'open' }, 'were “Who knows?”'],
  ])('%s', (_, change, end) => {
    expect(sentences(change)).toEqual([{ result, conditions: [`If the answer to “How large?” ${end}`], more: [] }])
  })

  test('says that another item would be selected, even without an answer', () => {
    expect(sentences({ question: 'list', option: 'one' })[0]?.conditions).toEqual([
      'If “One” were selected under “Which?”',
    ])
  })

  test('keeps a question’s mark before “and”', () => {
    expect(sentences({ question: 'size', option: 'open' }, { question: 'list', option: 'one' })[0]?.conditions).toEqual(
      ['If the answer to “How large?” were “Who knows?,” and “One” were selected under “Which?”'],
    )
  })
})

describe('of several answers to one question', () => {
  const options = ['A', 'B', 'C', 'D', 'E'].map((label) => ({ id: label.toLowerCase(), label }))
  const leaders = options.map((option) => ({ ...option, cover: 'head' as const }))
  const scale: Question = { id: 'q', kind: 'scale', text: 'Which?', options }
  const cover: Question = { id: 'q', kind: 'cover', axis: 'inward', text: 'Which?', options: leaders }

  /** What is said where the answer is the third, and each of the others leads to another result. */
  const said = (question: Question, ...ids: readonly string[]) =>
    describeChanges(
      { ...quiz, questions: [question] },
      { chosen: { q: ['c'] } },
      ids.map((option) => ({ changes: [{ question: 'q', option }], result: { kind: 'both' } })),
    )[0]?.conditions

  test.each([
    ['the nearest on either side of a scale', scale, ['a', 'b', 'd', 'e'], '“B” or “D.”'],
    ['the nearest below', scale, ['a', 'b'], '“B.”'],
    ['the nearest above, though it isn’t the next', scale, ['d', 'e'].toReversed(), '“D.”'],
    ['the end of a scale where nothing nearer does', scale, ['a'], '“A.”'],
    ['all where there’s no order', cover, ['a', 'b', 'e'], '“A,” “B,” or “E.”'],
  ])('are named: %s', (_, question, ids, end) => {
    expect(said(question, ...ids)).toEqual([`If the answer to “Which?” were ${end}`])
  })
})

test('nothing is left out, and nothing is said twice', () => {
  fc.assert(
    fc.property(fullAnswers, (answers) => {
      const changes = smallestResultChanges(quiz, answers)
      const groups = describeChanges(quiz, answers, changes)
      expect(new Set(groups.map(({ result }) => resultId(result)))).toEqual(
        new Set(changes.map(({ result }) => resultId(result))),
      )
      for (const { conditions, more } of groups) {
        expect(new Set(conditions).size).toBe(conditions.length)
        expect(conditions.length).toBeGreaterThan(0)
        expect(more.every((sentence) => sentence.startsWith('If '))).toBe(true)
        for (const condition of conditions) expect(condition).toMatch(/^If .*[.?”]$/)
      }
    }),
    { numRuns: runs(30) },
  )
})
