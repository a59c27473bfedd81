import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { type Answers, noAnswers, normalizeAnswers } from '#domain/quiz/answers.ts'
import { decide, type Result, resultId } from '#domain/quiz/decide.ts'
import { teamDifferences } from '#domain/team/decisive-differences.ts'
import { groupAnswers, rankDisagreements } from '#domain/team/group-answers.ts'
import type { Member, Team } from '#domain/team/team.ts'
import { runs } from '#tests/runs.ts'
import { closeTeamOf, mixedTeamOf, shuffled } from './arbitraries.ts'

const idsOf = (possible: readonly Result[]) => possible.map(resultId).toSorted()
const member = (link: string, isEarlier = false): Member => ({
  name: '',
  answers: parseAnswers(quiz, link).value.answers,
  isEarlier,
})
const namesOf = (team: Team) => {
  const { decisive, others } = teamDifferences(quiz, team)
  return { decisive: decisive.map(({ question }) => question.id), others: others.map(({ question }) => question.id) }
}

const anyTeam = fc.oneof(mixedTeamOf(0, 6), closeTeamOf(2, 5))

const inward =
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program'

describe('the differences in a team', () => {
  it('are on every question to which two answers are known, each listed once', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { decisive, others } = teamDifferences(quiz, team)
        const differ = rankDisagreements(quiz, team).filter(({ disagreement }) => disagreement > 0)
        expect([...decisive, ...others].map(({ question }) => question.id).toSorted()).toEqual(
          differ.map(({ question }) => question.id).toSorted(),
        )
        for (const { given, silent } of [...decisive, ...others]) {
          const places = [...given.flatMap(({ members }) => members), ...silent]
          expect(places.toSorted((one, other) => one - other)).toEqual(team.map((_, index) => index))
        }
      }),
      { numRuns: runs(40) },
    )
  })

  it('lead where they say: the group’s answers with the one that’s named have the result that’s named', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const group = groupAnswers(quiz, team)
        const { possible, decisive, others } = teamDifferences(quiz, team)
        expect(idsOf(possible)).toEqual(idsOf(decide(quiz, group).possible))
        const isAbsent = group.chosen[quiz.reach.question]?.[0] === quiz.reach.none
        for (const { question, given } of [...decisive, ...others]) {
          // The group's answers don't say what else applies then.
          if (isAbsent && question.id === quiz.reach.question) continue
          for (const { answer, possible: named } of given) {
            const changed: Answers = normalizeAnswers(quiz, { chosen: { ...group.chosen, [question.id]: answer } })
            expect(idsOf(named)).toEqual(idsOf(decide(quiz, changed).possible))
          }
        }
      }),
      { numRuns: runs(40) },
    )
  })

  it('are decisive only if it matters which answer the group gives, and none of the others matters', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { possible, decisive, others } = teamDifferences(quiz, team)
        const changes = ({ possible: named }: { readonly possible: readonly Result[] }) =>
          idsOf(named).join() !== idsOf(possible).join()
        for (const { given } of decisive) expect(given.some(changes)).toBe(true)
        for (const { given } of others.filter(({ given }) => given.some(changes))) {
          // Each answer would leave the same results, so that none decides anything.
          expect(possible.length).toBeGreaterThan(1)
          expect(new Set(given.map((each) => idsOf(each.possible).join())).size).toBe(1)
          expect(given[0]?.possible.length).toBeGreaterThan(1)
        }
        for (const each of [...decisive, ...others].flatMap(({ given }) => given)) {
          expect(each.changesResult).toBe(changes(each))
        }
      }),
      { numRuns: runs(40) },
    )
  })

  it('never depend on the order of the members', () => {
    fc.assert(
      fc.property(shuffled(anyTeam), ([team, other]) => {
        expect(namesOf(other)).toEqual(namesOf(team))
      }),
      { numRuns: runs(40) },
    )
  })

  it('are the rest in the order of the quiz', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { others } = namesOf(team)
        expect(others).toEqual(quiz.questions.map(({ id }) => id).filter((id) => others.includes(id)))
      }),
      { numRuns: runs(20) },
    )
  })

  it('aren’t decisive if each answer leaves the same several results', () => {
    const team = [
      member(
        'v2.people-to499.reach-half.inside-side.inblocks-skill.instakes-join.outside-side.outblocks-skill.outstakes-unbuilt.shared-little.pace-clearly.pay-more.gaps-product',
      ),
      member(
        'v2.people-from2000.reach-some.inside-head.inblocks-place.instakes-replace.outside-empty.outblocks-plan.outstakes-team.shared-some.pace-clearly.pay-more.gaps-nothing',
      ),
    ]
    const { possible, decisive, others } = teamDifferences(quiz, team)
    const shared = others.find(({ question }) => question.id === 'shared')
    expect(shared?.given.map((each) => idsOf(each.possible))).toEqual([
      ['both', 'inward', 'neither', 'outward'],
      ['both', 'inward', 'neither', 'outward'],
    ])
    expect(idsOf(possible)).toContain('combined')
    expect(decisive).toEqual([])
  })

  it('are decisive if each answer leaves the same single result: it settles the group’s', () => {
    const { possible, decisive } = teamDifferences(quiz, [member(inward), member(inward.replace('from2000', 'to1999'))])
    expect(idsOf(possible)).toEqual(['inward', 'neither'])
    expect(decisive.map(({ question, given }) => [question.id, given.map((each) => idsOf(each.possible))])).toEqual([
      ['people', [['inward'], ['inward']]],
    ])
  })

  it('come first where the fewest would have to move', () => {
    const team = [
      member(inward),
      member(inward),
      member(inward.replace('pay-one', 'pay-no').replace('inside-several', 'inside-head').replace('mandate-', '')),
      member(inward.replace('pay-one', 'pay-no')),
    ]
    const { possible, decisive, others } = teamDifferences(quiz, team)
    // The group is split on what it can pay for: two people would have to move, and three for everything else.
    expect(idsOf(possible)).toEqual(['inward', 'neither'])
    expect(
      decisive.map(({ question, given }) => [question.id, given.map((each) => [each.answer, idsOf(each.possible)])]),
    ).toEqual([
      [
        'pay',
        [
          [['no'], ['neither']],
          [['one'], ['inward']],
        ],
      ],
    ])
    expect(others.map(({ question }) => question.id)).toEqual(['inside', 'inblocks'])
  })

  it('open the questions on the outward side where someone else says that customers get technology', () => {
    const outward =
      'v2.people-to99.reach-most.inside-head.inblocks-nothing.instakes-nothing.outside-boss.outblocks-load-skill.outstakes-team-loss.shared-little.pace-clearly.pay-more.gaps-nothing'
    const { decisive } = teamDifferences(quiz, [member(inward), member(inward), member(outward)])
    const reach = decisive.find(({ question }) => question.id === 'reach')
    expect(reach?.given.map((each) => [each.answer, idsOf(each.possible), each.members])).toEqual([
      [['none'], ['inward'], [0, 1]],
      [['most'], ['combined'], [2]],
    ])
  })

  it('are none where answers are of version 1, unknown, or not there', () => {
    const team = [
      member(inward),
      member('v1.reentry-3', true),
      { name: '', answers: noAnswers, isEarlier: true },
      member('v2.people-dk.reach-dk'),
    ]
    expect(namesOf(team)).toEqual({ decisive: [], others: [] })
    expect(namesOf([])).toEqual({ decisive: [], others: [] })
  })
})
