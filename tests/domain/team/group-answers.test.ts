import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { normalizeAnswers } from '#domain/quiz/answers-link.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { mostMarks } from '#domain/quiz/scoring-rules.ts'
import { rankDisagreements, groupAnswers } from '#domain/team/group-answers.ts'
import type { Team } from '#domain/team/team.ts'
import { anyMember, teamOf } from './arbitraries.ts'

const group = (board: Team) => normalizeAnswers(quiz, groupAnswers(quiz, board))
const saying = (id: string, ...options: readonly string[]): Team =>
  options.map((option) => ({ name: '', answers: { chosen: { [id]: option }, matters: [] } }))
const marking = (...marks: readonly (readonly string[])[]): Team =>
  marks.map((matters) => ({ name: '', answers: { chosen: {}, matters } }))

describe('the answers of a group', () => {
  it.each([
    ['reentry', ['0', '3', '4'], '3'],
    ['reentry', ['4', '0', '0'], '0'],
    ['reentry', ['1', '1', '4', '4', '1'], '1'],
    ['reentry', ['2', '2'], '2'],
    ['reentry', ['0', '2', '2', '4'], '2'],
    ['reentry', ['1', '2'], 'dk'],
    ['reentry', ['0', '4'], 'dk'],
    ['reentry', ['dk', '4', 'dk'], '4'],
    ['reentry', ['dk', 'dk'], 'dk'],
    ['inside', ['nobody', 'executive', 'provider'], 'provider'],
    ['inside', ['manager', 'manager', 'nobody', 'executive'], 'manager'],
    ['people', ['from500', 'to19', 'to99'], 'to99'],
    ['seat', ['yes', 'no', 'yes'], 'yes'],
    ['seat', ['yes', 'no'], 'dk'],
  ])('%s answered %j is %s', (id, options, median) => {
    expect(groupAnswers(quiz, saying(id, ...options)).chosen).toEqual({ [id]: median })
  })

  it('have no answer where nobody came to the question', () => {
    expect(groupAnswers(quiz, [])).toEqual(noAnswers)
    expect(groupAnswers(quiz, marking([]))).toEqual(noAnswers)
  })

  it('mark what more than half have marked', () => {
    expect(groupAnswers(quiz, marking(['reentry'], ['reentry'], ['checks'])).matters).toEqual(['reentry'])
    expect(groupAnswers(quiz, marking(['reentry'], ['checks'])).matters).toEqual([])
  })

  it('mark the most marked of too many, and none of those that tie for the last place', () => {
    const three = marking(
      ['reentry', 'lasting', 'recovery'],
      ['reentry', 'lasting', 'developed'],
      ['reentry', 'recovery', 'developed'],
    )
    expect(groupAnswers(quiz, three).matters).toEqual(['reentry'])
  })

  it('never depend on the order of the members', () => {
    fc.assert(
      fc.property(
        teamOf(0).chain((board) =>
          fc.tuple(fc.constant(board), fc.shuffledSubarray([...board], { minLength: board.length })),
        ),
        ([board, shuffled]) => {
          expect(groupAnswers(quiz, shuffled)).toEqual(groupAnswers(quiz, board))
          const ranked = (members: Team) =>
            rankDisagreements(quiz, members).map(({ question, disagreement }) => [question.id, disagreement])
          expect(ranked(shuffled)).toEqual(ranked(board))
        },
      ),
    )
  })

  it('are those of its members where all say the same', () => {
    fc.assert(
      fc.property(anyMember, fc.integer({ min: 1, max: 12 }), (member, count) => {
        const board = Array.from({ length: count }, () => member)
        expect(group(board)).toEqual(normalizeAnswers(quiz, member.answers))
        expect(rankDisagreements(quiz, board).every(({ disagreement }) => disagreement === 0)).toBe(true)
      }),
    )
  })

  it('are not changed by one more member who says the same as the group', () => {
    fc.assert(
      fc.property(teamOf(1, 11), (board) => {
        const answers = groupAnswers(quiz, board)
        expect(groupAnswers(quiz, [...board, { name: 'One more', answers }])).toEqual(answers)
      }),
    )
  })

  it('lie between those of the members, with at most three marks', () => {
    fc.assert(
      fc.property(teamOf(1), (board) => {
        const { chosen, matters } = groupAnswers(quiz, board)
        for (const { id, options } of quiz.questions) {
          const place = (option: string | undefined) => options.findIndex((each) => each.id === option)
          const known = board.map(({ answers }) => place(answers.chosen[id])).filter((at) => at !== -1)
          if (place(chosen[id]) === -1) continue
          expect(known).toContain(place(chosen[id]))
          // As many on one side as on the other, as nearly as can be.
          expect(known.filter((at) => at < place(chosen[id])).length).toBeLessThanOrEqual(known.length / 2)
          expect(known.filter((at) => at > place(chosen[id])).length).toBeLessThanOrEqual(known.length / 2)
        }
        expect(matters.length).toBeLessThanOrEqual(mostMarks)
      }),
    )
  })
})

describe('disagreement', () => {
  const of = (id: string, ...options: readonly string[]) =>
    rankDisagreements(quiz, saying(id, ...options)).find(({ question }) => question.id === id)

  it.each([
    ['reentry', ['0', '4'], 1, true],
    ['reentry', ['1', '3'], 0.5, true],
    ['reentry', ['0', '2'], 0.5, false],
    ['reentry', ['2', '3'], 0.25, false],
    ['reentry', ['0', 'dk'], 0, false],
    ['inside', ['provider', 'manager'], 0.333333333, false],
    ['inside', ['nobody', 'manager'], 0.666666667, true],
    ['seat', ['yes', 'no'], 1, true],
  ])('on %s answered %j is %d, opposed: %s', (id, options, disagreement, isOpposed) => {
    expect(of(id, ...options)).toMatchObject({ disagreement, isOpposed })
  })

  it('is 0 only where all who know say the same, else above 0 and at most 1', () => {
    fc.assert(
      fc.property(teamOf(0), (board) => {
        for (const { question, choices, disagreement, isOpposed } of rankDisagreements(quiz, board)) {
          const known = new Set(choices.filter((choice) => question.options.some(({ id }) => id === choice)))
          expect(disagreement === 0).toBe(known.size <= 1)
          expect(disagreement).toBeGreaterThanOrEqual(0)
          expect(disagreement).toBeLessThanOrEqual(1)
          if (isOpposed) expect(known.size).toBeGreaterThan(1)
        }
      }),
    )
  })

  it('puts every question in order, most first', () => {
    fc.assert(
      fc.property(teamOf(0), (board) => {
        const all = rankDisagreements(quiz, board)
        expect(all.map(({ question }) => question.id).toSorted()).toEqual(quiz.questions.map(({ id }) => id).toSorted())
        const values = all.map(({ disagreement }) => disagreement)
        expect(values).toEqual(values.toSorted((one, other) => other - one))
      }),
    )
  })
})
