import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { type Answers, noAnswers, normalizeAnswers } from '#domain/quiz/answers.ts'
import { knownAnswer } from '#domain/team/answer-distance.ts'
import { groupAnswers, isSplit, rankDisagreements } from '#domain/team/group-answers.ts'
import type { Member, Team } from '#domain/team/team.ts'
import { fullAnswers, someAnswers } from '#tests/domain/quiz/arbitraries.ts'
import { anyMember, mixedTeamOf } from './arbitraries.ts'

const member = (answers: Answers): Member => ({ name: '', answers, isEarlier: false })
/** A member for each answer. Several options are separated by spaces, and an empty string is no answer. */
const saying = (id: string, ...given: readonly string[]): Team =>
  given.map((options) => member(options === '' ? noAnswers : { chosen: { [id]: options.split(' ') } }))

describe('the answers of a group', () => {
  it.each([
    // On a scale: the median.
    ['people', ['to19', 'to1999', 'from2000'], 'to1999'],
    ['people', ['from2000', 'to19', 'to19'], 'to19'],
    ['people', ['to99', 'to99'], 'to99'],
    ['people', ['to19', 'to499', 'to499', 'from2000'], 'to499'],
    ['people', ['to19', 'to99'], 'dk'],
    ['people', ['dk', 'to99', 'dk'], 'to99'],
    ['people', ['dk', 'dk'], 'dk'],
    ['people', ['', 'dk'], 'dk'],
    ['pay', ['no', 'more', 'one'], 'one'],
    // Without a scale: the answer of more than half.
    ['inside', ['nobody', 'top', 'provider'], 'dk'],
    ['inside', ['head', 'head', 'nobody'], 'head'],
    ['inside', ['head', 'head', 'nobody', 'top'], 'dk'],
    ['inside', ['head', 'dk', 'dk'], 'head'],
    // Lists: what more than half of those who answered checked.
    ['inblocks', ['load', 'load skill', 'trust'], 'load'],
    ['inblocks', ['load skill', 'skill load', 'trust'], 'load skill'],
    ['inblocks', ['load', '', ''], 'load'],
    ['inblocks', ['nothing', 'nothing', 'load'], 'nothing'],
  ])('%s answered %j is %s', (id, given, expected) => {
    expect(groupAnswers(quiz, saying(id, ...given)).chosen).toEqual({ [id]: expected.split(' ') })
  })

  it.each([
    ['inblocks', ['load', 'skill']],
    ['inblocks', ['nothing', 'load']],
    ['inblocks', ['load', 'skill', 'nothing']],
    ['inblocks', ['load', 'load', 'skill', 'nothing']],
    ['gaps', ['']],
    ['people', ['', '']],
  ])('%s answered %j is left open', (id, given) => {
    expect(groupAnswers(quiz, saying(id, ...given))).toEqual(noAnswers)
  })

  it('have no answer where there are no members', () => {
    expect(groupAnswers(quiz, [])).toEqual(noAnswers)
  })

  it('leave out what doesn’t apply once the group says so', () => {
    const inside = member({ chosen: { reach: ['none'], pay: ['one'] } })
    const other = member({ chosen: { reach: ['most'], outside: ['top'], pay: ['one'] } })
    expect(groupAnswers(quiz, [inside, inside, other]).chosen).toEqual({ reach: ['none'], pay: ['one'] })
    expect(groupAnswers(quiz, [inside, other, other]).chosen).toMatchObject({ reach: ['most'], outside: ['top'] })
  })

  it('never depend on the order of the members', () => {
    fc.assert(
      fc.property(
        mixedTeamOf(0).chain((team) =>
          fc.tuple(fc.constant(team), fc.shuffledSubarray([...team], { minLength: team.length })),
        ),
        ([team, shuffled]) => {
          expect(groupAnswers(quiz, shuffled)).toEqual(groupAnswers(quiz, team))
          const ranked = (members: Team) =>
            rankDisagreements(quiz, members).map((each) => [each.question.id, each.disagreement, each.isOpposed])
          expect(ranked(shuffled)).toEqual(ranked(team))
        },
      ),
    )
  })

  it('are those of its members where all say the same', () => {
    fc.assert(
      fc.property(fc.oneof(fullAnswers, someAnswers), fc.integer({ min: 1, max: 12 }), (answers, count) => {
        const team = Array.from({ length: count }, () => member(answers))
        expect(groupAnswers(quiz, team)).toEqual(answers)
        expect(rankDisagreements(quiz, team).every(({ disagreement }) => disagreement === 0)).toBe(true)
      }),
    )
  })

  it('are those of its members where all say that they don’t know', () => {
    const answers = normalizeAnswers(quiz, { chosen: { people: ['dk'], reach: ['dk'], inside: ['dk'] } })
    expect(groupAnswers(quiz, [member(answers), member(answers)])).toEqual(answers)
  })

  it('are not changed by one more member who says the same as the group', () => {
    fc.assert(
      fc.property(mixedTeamOf(1, 11), (team) => {
        const answers = groupAnswers(quiz, team)
        expect(groupAnswers(quiz, [...team, member(answers)])).toEqual(answers)
      }),
    )
  })

  it('are not changed by members without answers', () => {
    fc.assert(
      fc.property(mixedTeamOf(0, 10), fc.boolean(), (team, isEarlier) => {
        const silent = { name: 'Silent', answers: noAnswers, isEarlier }
        expect(groupAnswers(quiz, [silent, ...team, silent])).toEqual(groupAnswers(quiz, team))
      }),
    )
  })

  it('lie in the middle of what the members say', () => {
    fc.assert(
      fc.property(mixedTeamOf(1), (team) => {
        const { chosen } = groupAnswers(quiz, team)
        for (const question of quiz.questions) {
          const group = knownAnswer(question, chosen[question.id])
          if (group === undefined) continue
          const known = team.flatMap(({ answers }) =>
            [knownAnswer(question, answers.chosen[question.id]) ?? []].flat(0),
          )
          const given = known.filter((ids) => ids.length > 0)
          if (question.kind === 'scale') {
            const place = (ids: readonly string[]) => question.options.findIndex(({ id }) => id === ids[0])
            // As close as possible to the same number on both sides.
            expect(given.filter((ids) => place(ids) < place(group)).length).toBeLessThanOrEqual(given.length / 2)
            expect(given.filter((ids) => place(ids) > place(group)).length).toBeLessThanOrEqual(given.length / 2)
          }
          if (question.kind !== 'scale') {
            for (const id of group) {
              expect(given.filter((ids) => ids.includes(id)).length).toBeGreaterThan(given.length / 2)
            }
          }
        }
      }),
    )
  })
})

describe('disagreement', () => {
  const of = (id: string, ...given: readonly string[]) =>
    rankDisagreements(quiz, saying(id, ...given)).find(({ question }) => question.id === id)

  it.each([
    ['people', ['to19', 'from2000'], 1, true],
    ['people', ['to99', 'to1999'], 0.5, true],
    ['people', ['to19', 'to499'], 0.5, false],
    ['people', ['to499', 'to1999'], 0.25, false],
    ['people', ['to19', 'dk'], 0, false],
    ['pay', ['no', 'more'], 1, true],
    ['inside', ['nobody', 'top'], 1, false],
    ['inside', ['nobody', 'nobody', 'top'], 2 / 3, false],
    ['inblocks', ['load', 'load skill'], 1 / 8, false],
    ['inblocks', ['load', 'skill'], 2 / 8, false],
    ['inblocks', ['nothing', 'load'], 1 / 8, true],
    ['inblocks', ['nothing', ''], 0, false],
    ['inblocks', ['nothing', 'nothing'], 0, false],
  ])('on %s answered %j is %d, opposed: %s', (id, given, disagreement, isOpposed) => {
    expect(of(id, ...given)).toMatchObject({ disagreement, isOpposed })
  })

  it('is 0 only where all who know say the same, else above 0 and at most 1', () => {
    fc.assert(
      fc.property(mixedTeamOf(0), (team) => {
        for (const { question, choices, disagreement, isOpposed } of rankDisagreements(quiz, team)) {
          const known = new Set(choices.flatMap((choice) => knownAnswer(question, choice)?.join() ?? []))
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
      fc.property(mixedTeamOf(0), (team) => {
        const all = rankDisagreements(quiz, team)
        expect(all.map(({ question }) => question.id).toSorted()).toEqual(quiz.questions.map(({ id }) => id).toSorted())
        const values = all.map(({ disagreement }) => disagreement)
        expect(values).toEqual(values.toSorted((one, other) => other - one))
      }),
    )
  })

  it('splits a group only where some know and no answer is in the middle', () => {
    const split = (id: string, ...given: readonly string[]) => {
      const team = saying(id, ...given)
      return rankDisagreements(quiz, team)
        .filter((each) => isSplit(quiz, each, groupAnswers(quiz, team)))
        .map(({ question }) => question.id)
    }
    expect(split('people', 'to19', 'to99')).toEqual(['people'])
    expect(split('inblocks', 'load', 'skill')).toEqual(['inblocks'])
    expect(split('people', 'dk', '')).toEqual([])
    expect(split('people', 'to19', '')).toEqual([])
    const absent = member({ chosen: { reach: ['none'] } })
    const present = member({ chosen: { reach: ['most'], outside: ['top'] } })
    const team = [absent, absent, present]
    const group = groupAnswers(quiz, team)
    // Only one person answered it, and it doesn't apply to the group, so it isn't split.
    expect(rankDisagreements(quiz, team).filter((each) => isSplit(quiz, each, group))).toEqual([])
  })

  it('has nothing to do with who answered no question at all', () => {
    fc.assert(
      fc.property(anyMember, (one) => {
        const silent = member(noAnswers)
        expect(rankDisagreements(quiz, [one, silent]).every(({ disagreement }) => disagreement === 0)).toBe(true)
      }),
    )
  })
})
