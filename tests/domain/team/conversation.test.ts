import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { type Answers, noAnswers, normalizeAnswers } from '#domain/quiz/answers.ts'
import { decide, resultId } from '#domain/quiz/decide.ts'
import { knownAnswer } from '#domain/team/answer-distance.ts'
import { findConversation } from '#domain/team/conversation.ts'
import { groupAnswers } from '#domain/team/group-answers.ts'
import { settleTeam } from '#domain/team/settle-answers.ts'
import { settlesGroup } from '#domain/team/settles-group.ts'
import type { Member, Team } from '#domain/team/team.ts'
import { runs } from '#tests/runs.ts'
import { closeTeamOf, mixedTeamOf, shuffled } from './arbitraries.ts'

const member = (link: string, isEarlier = false): Member => ({
  name: '',
  answers: parseAnswers(quiz, link).value.answers,
  isEarlier,
})
const resultOf = (answers: Answers) => resultId(decide(quiz, answers).result)
/** Each person's own result, with these answers replacing theirs. */
const resultsWith = (team: Team, settled: Answers['chosen']) =>
  new Set(team.map(({ answers }) => resultOf(normalizeAnswers(quiz, { chosen: { ...answers.chosen, ...settled } }))))
const hasAnswers = ({ answers }: Member) =>
  quiz.questions.some((question) => knownAnswer(question, answers.chosen[question.id]) !== undefined)
const countedIn = (team: Team, leftOut: readonly number[]) =>
  team.filter((each, index) => hasAnswers(each) && !leftOut.includes(index))

const anyTeam = fc.oneof(mixedTeamOf(0, 4), closeTeamOf(2, 5))

const inward =
  'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program'
const outward =
  'v2.people-to99.reach-most.inside-head.inblocks-nothing.instakes-nothing.outside-boss.outblocks-load-skill.outstakes-team-loss.shared-little.pace-clearly.pay-more.gaps-nothing'

describe('one conversation', () => {
  it('leads where it says: with what is settled, everyone’s own result is the one that’s named', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const found = findConversation(quiz, team)
        if (found === undefined) return
        const { consensus, leftOut } = found
        const counted = countedIn(team, leftOut)
        for (const index of leftOut) expect(resultOf(team[index]?.answers ?? noAnswers)).toBe('unclear')
        if (consensus.kind === 'agreed') {
          expect([...resultsWith(counted, {})]).toEqual([resultId(consensus.result)])
          expect(resultId(consensus.result)).not.toBe('unclear')
        }
        if (consensus.kind !== 'settles') return
        expect(consensus.settlements.length).toBeGreaterThan(0)
        for (const { settled, result } of consensus.settlements) {
          expect(settled.map(({ question }) => question)).toEqual(consensus.questions)
          const chosen = Object.fromEntries(settled.map(({ question, answer }) => [question, answer]))
          expect([...resultsWith(counted, chosen)]).toEqual([resultId(result)])
          expect(resultId(result)).not.toBe('unclear')
        }
      }),
      { numRuns: runs(60) },
    )
  })

  it('is certain only where any answer that was given would do', () => {
    fc.assert(
      fc.property(closeTeamOf(2, 5), (team) => {
        const found = findConversation(quiz, team)
        if (found?.consensus.kind !== 'settles' || !found.consensus.isCertain) return
        const counted = countedIn(team, found.leftOut)
        const [first = '', second = first] = found.consensus.questions
        const given = (id: string) =>
          counted
            .flatMap(({ answers }) => (answers.chosen[id]?.includes('dk') ? [] : [answers.chosen[id] ?? []]))
            .filter((ids) => ids.length > 0)
        for (const one of given(first)) {
          for (const other of given(second)) {
            expect(resultsWith(counted, { [second]: other, [first]: one }).size).toBe(1)
          }
        }
      }),
      { numRuns: runs(60) },
    )
  })

  it('is as short as can be: the group’s answer to one question less doesn’t do it', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const found = findConversation(quiz, team)
        if (found === undefined || found.consensus.kind === 'agreed') return
        const counted = countedIn(team, found.leftOut)
        const isSettled = (results: ReadonlySet<string>) => results.size === 1 && !results.has('unclear')
        expect(isSettled(resultsWith(counted, {}))).toBe(false)
        if (found.consensus.kind === 'settles' && found.consensus.questions.length === 1) return
        const { chosen } = groupAnswers(quiz, team)
        for (const question of quiz.questions) {
          const answer = knownAnswer(question, chosen[question.id])
          if (answer !== undefined) expect(isSettled(resultsWith(counted, { [question.id]: answer }))).toBe(false)
        }
      }),
      { numRuns: runs(60) },
    )
  })

  it('never depends on the order of the members', () => {
    fc.assert(
      fc.property(shuffled(anyTeam), ([team, other]) => {
        const [one, two] = [team, other].map((each) => findConversation(quiz, each))
        expect(two?.consensus).toEqual(one?.consensus)
        expect(two?.leftOut.length).toBe(one?.leftOut.length)
      }),
      { numRuns: runs(30) },
    )
  })

  it('isn’t needed where all get the same result', () => {
    const other = inward.replace('pay-one', 'pay-more')
    expect(findConversation(quiz, [member(inward), member(other)])).toEqual({
      consensus: { kind: 'agreed', result: { kind: 'role', axis: 'inward' } },
      leftOut: [],
    })
  })

  it('is about the one question on which results hang, with where each answer leads', () => {
    const unpaid = inward.replace('pay-one', 'pay-no')
    const settlement = (answer: string, result: object) => ({
      settled: [{ question: 'pay', answer: [answer] }],
      result,
    })
    expect(findConversation(quiz, [member(inward), member(inward), member(unpaid)])?.consensus).toEqual({
      kind: 'settles',
      questions: ['pay'],
      settlements: [settlement('no', { kind: 'neither' }), settlement('one', { kind: 'role', axis: 'inward' })],
      isCertain: true,
    })
  })

  it('brings along who doesn’t know', () => {
    const unsure = inward.replace('inside-several', 'inside-dk')
    expect(resultOf(member(unsure).answers)).toBe('unclear')
    expect(findConversation(quiz, [member(inward), member(unsure)])?.consensus).toMatchObject({
      kind: 'settles',
      questions: ['inside'],
      isCertain: true,
    })
  })

  it('can take two questions', () => {
    const away = member(inward.replace('inside-several', 'inside-top').replace('pay-one', 'pay-no'))
    const found = findConversation(quiz, [member(inward), member(inward), away])
    if (found?.consensus.kind !== 'settles') throw new Error('found nothing to settle; expected two questions')
    expect(found.consensus).toMatchObject({ questions: ['inside', 'pay'], isCertain: true })
    expect(
      found.consensus.settlements.map(({ settled, result }) => [settled.flatMap(({ answer }) => answer), result.kind]),
    ).toEqual([
      [['several', 'no'], 'neither'],
      [['several', 'one'], 'role'],
      [['top', 'no'], 'neither'],
      [['top', 'one'], 'neither'],
    ])
  })

  it('isn’t enough where people see two organizations', () => {
    expect(findConversation(quiz, [member(inward), member(inward), member(outward)])).toEqual({
      consensus: { kind: 'open' },
      leftOut: [],
    })
  })

  it('leaves out whose answers are of version 1 and lead to no result, and says who', () => {
    const earlier = member('v1.inside-manager.people-to99.seat-yes', true)
    expect(findConversation(quiz, [earlier, member(inward), member(inward)])).toEqual({
      consensus: { kind: 'agreed', result: { kind: 'role', axis: 'inward' } },
      leftOut: [0],
    })
  })

  it('leaves them out too where only one answer would settle it for all, and any answer for the rest', () => {
    const earlier = member('v1.inside-manager.people-to99.seat-yes', true)
    const unpaid = member(inward.replace('pay-one', 'pay-no'))
    // If nobody can be paid for, everyone has the same result, whatever else is open.
    expect(findConversation(quiz, [member(inward), earlier, unpaid])).toMatchObject({
      consensus: { kind: 'settles', questions: ['pay'], isCertain: true },
      leftOut: [1],
    })
  })

  it('needs two people who have answers', () => {
    const silent = { name: '', answers: noAnswers, isEarlier: true }
    expect(findConversation(quiz, [])).toBeUndefined()
    expect(findConversation(quiz, [member(inward), silent, member('v2.people-dk')])).toBeUndefined()
  })
})

describe('the group, once that’s settled', () => {
  const settles = (team: Team) => {
    const found = findConversation(quiz, team)
    if (found === undefined) throw new Error('found no conversation; expected one')
    return settlesGroup(quiz, team, found.consensus)
  }

  it('has the same result as everyone in it only if its own answers lead there', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const found = findConversation(quiz, team)
        if (found === undefined) return
        const { consensus } = found
        const ways =
          consensus.kind === 'settles'
            ? consensus.settlements
            : consensus.kind === 'agreed'
              ? [{ settled: [], result: consensus.result }]
              : []
        const isThere = ways.map(
          ({ settled, result }) => resultOf(groupAnswers(quiz, settleTeam(quiz, team, settled))) === resultId(result),
        )
        expect(settlesGroup(quiz, team, consensus)).toBe(isThere.length > 0 && isThere.every(Boolean))
      }),
      { numRuns: runs(30) },
    )
  })

  it('has it where all agree on every answer that matters, and where the one question is settled', () => {
    expect(settles([member(inward), member(inward)])).toBe(true)
    expect(settles([member(inward), member(inward), member(inward.replace('pay-one', 'pay-no'))])).toBe(true)
  })

  it('can be inconclusive although everyone got the same, or would', () => {
    expect(settles([member(inward), member(inward.replace('from2000', 'to1999'))])).toBe(false)
    expect(settles([member(inward), member(inward.replace('from2000', 'to1999').replace('pay-one', 'pay-no'))])).toBe(
      false,
    )
  })

  it('has none where one conversation isn’t enough', () => {
    expect(settles([member(inward), member(inward), member(outward)])).toBe(false)
  })
})
