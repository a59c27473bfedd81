import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { type Answers, chooseOption, noAnswers } from '#domain/quiz/answers.ts'
import { applyChanges } from '#domain/quiz/changes.ts'
import { decide, resultId } from '#domain/quiz/decide.ts'
import { agreementOf } from '#domain/team/agreement.ts'
import { groupAnswers } from '#domain/team/group-answers.ts'
import type { Member } from '#domain/team/team.ts'
import { runs } from '#tests/runs.ts'
import { anyCurrentMember, mixedTeamOf } from './arbitraries.ts'

const resultOf = (answers: Answers) => resultId(decide(quiz, answers).result)
const answersOf = (link: string) => parseAnswers(quiz, link).value.answers
const member = (answers: Answers): Member => ({ name: '', answers, isEarlier: false })

const inward = answersOf(
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program',
)

describe('agreement', () => {
  it('puts every member in one place, and a change that is named leads to the result of the group', () => {
    fc.assert(
      fc.property(mixedTeamOf(1, 4), (team) => {
        const { result, agree, differ, silent } = agreementOf(quiz, team)
        expect(resultId(result)).toBe(resultOf(groupAnswers(quiz, team)))
        const places = [...agree, ...silent, ...differ.map((each) => each.member)]
        expect(places.toSorted((one, other) => one - other)).toEqual(team.map((_, index) => index))
        for (const index of agree) expect(resultOf(team[index]?.answers ?? noAnswers)).toBe(resultId(result))
        for (const each of differ) {
          const answers = team[each.member]?.answers ?? noAnswers
          expect(resultId(each.result)).toBe(resultOf(answers))
          for (const { changes } of each.changes) {
            expect(resultOf(applyChanges(quiz, answers, changes))).toBe(resultId(result))
          }
        }
      }),
      { numRuns: runs(20) },
    )
  })

  it('is complete where all say the same', () => {
    fc.assert(
      fc.property(anyCurrentMember, (one) => {
        expect(agreementOf(quiz, [one, one, one]).differ).toEqual([])
      }),
      { numRuns: runs(30) },
    )
  })

  it('doesn’t count who has no answers', () => {
    const { agree, differ, silent } = agreementOf(quiz, [
      member(noAnswers),
      member(inward),
      { ...member(noAnswers), isEarlier: true },
      member({ chosen: { people: ['dk'] } }),
    ])
    expect({ agree, differ, silent }).toEqual({ agree: [1], differ: [], silent: [0, 2, 3] })
  })

  it('names what separates someone from the group, three questions at most, the furthest first', () => {
    const away = [
      ['people', 'to99'],
      ['inside', 'head'],
      ['inblocks', 'nothing'],
      ['pay', 'no'],
      ['gaps', 'secure'],
    ].reduce((answers, [id = '', option = '']) => chooseOption(quiz, answers, id, option), inward)
    const { differ } = agreementOf(quiz, [member(inward), member(inward), member(away)])
    // The list comes later: it differs by two items of eight, and what else is missing doesn't affect the result.
    expect(differ.map(({ member: place, apart }) => [place, apart])).toEqual([[2, ['inside', 'people', 'pay']]])
  })

  it('names nothing on which one of the two isn’t known', () => {
    const unsure = chooseOption(quiz, chooseOption(quiz, inward, 'pay', 'dk'), 'people', 'to19')
    const { differ } = agreementOf(quiz, [member(inward), member(inward), member(unsure)])
    expect(differ[0]?.apart).toEqual(['people'])
  })
})
