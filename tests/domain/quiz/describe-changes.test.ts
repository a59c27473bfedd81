import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { smallestResultChanges } from '#domain/quiz/changes.ts'
import { resultId } from '#domain/quiz/decide.ts'
import { describeChanges } from '#domain/quiz/describe-changes.ts'
import { runs } from '#tests/runs.ts'
import { fullAnswers } from './arbitraries.ts'

/** What's said of a link, by result. */
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

test('a list has an item more, an item less, or the one that stands alone; and the side is named where both are asked', () => {
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
        expect(more).toBeGreaterThanOrEqual(0)
        for (const condition of conditions) expect(condition).toMatch(/^If .*[.?”]$/)
      }
    }),
    { numRuns: runs(30) },
  )
})
