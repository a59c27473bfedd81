import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { resultKindOf, score } from '#domain/quiz/score.ts'
import { applyChanges, smallestResultChanges, smallestChangesTo } from '#domain/quiz/sensitivity.ts'
import { agreementOf } from '#domain/team/agreement.ts'
import { groupAnswers } from '#domain/team/group-answers.ts'
import { fullAnswers } from '#tests/domain/quiz/arbitraries.ts'
import { organizations } from '#tests/domain/quiz/organizations.ts'
import { runs } from '#tests/runs.ts'
import { anyMember, teamOf } from './arbitraries.ts'

it('every member agrees or differs, and a change that is named brings one to the result of the group', () => {
  fc.assert(
    fc.property(teamOf(1, 4), (board) => {
      const { verdict, agree, differ } = agreementOf(quiz, board)
      expect(verdict).toEqual(score(quiz, groupAnswers(quiz, board)).verdict)
      expect([...agree, ...differ.map(({ member }) => member)].toSorted()).toEqual(board.map((_, index) => index))
      for (const { member, flips } of differ) {
        const answers = board[member]?.answers ?? { chosen: {}, matters: [] }
        for (const { changes } of flips) {
          expect(resultKindOf(score(quiz, applyChanges(answers, changes)).verdict)).toBe(resultKindOf(verdict))
        }
      }
    }),
    { numRuns: runs(30) },
  )
})

it('all agree where all say the same', () => {
  fc.assert(
    fc.property(anyMember, (member) => {
      expect(agreementOf(quiz, [member, member, member]).differ).toEqual([])
    }),
    { numRuns: runs(30) },
  )
})

it('a change to a result is never smaller than the smallest change to any', () => {
  fc.assert(
    fc.property(fullAnswers, fullAnswers, (answers, others) => {
      const { verdict } = score(quiz, others)
      const [to] = smallestChangesTo(quiz, answers, verdict)
      const [any] = smallestResultChanges(quiz, answers)
      if (to === undefined) return
      expect(any?.changes.length).toBeLessThanOrEqual(to.changes.length)
      expect(resultKindOf(score(quiz, answers).verdict)).not.toBe(resultKindOf(verdict))
    }),
    { numRuns: runs(30) },
  )
})

it('names what separates someone from the group, furthest first', () => {
  const base = organizations[0]?.answers ?? { chosen: {}, matters: [] }
  const away = {
    ...base,
    chosen: {
      reentry: '0',
      lasting: '4',
      recovery: '0',
      developed: '4',
      checks: '0',
      promised: '4',
      licenses: '4',
      rivals: '4',
      inside: 'executive',
      outside: 'nobody',
    },
  }
  const board = [base, base, away].map((answers) => ({ name: '', answers }))
  const differ = agreementOf(quiz, board).differ.find(({ member }) => member === 2)
  expect(differ?.apart.length).toBeGreaterThan(0)
  const steps = (id: string) => {
    const options: readonly { readonly id: string }[] = quiz.questions.find((each) => each.id === id)?.options ?? []
    const at = (chosen: Readonly<Record<string, string>>) => options.findIndex((option) => option.id === chosen[id])
    return Math.abs(at(base.chosen) - at(away.chosen)) / (options.length - 1)
  }
  const all = differ?.apart.map(steps) ?? []
  expect(all).toEqual(all.toSorted((one, other) => other - one))
  expect(all.at(-1)).toBeGreaterThan(0)
})
