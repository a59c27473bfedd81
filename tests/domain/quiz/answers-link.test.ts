import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery, serializeQuery } from '#domain/links/query.ts'
import { parseAnswers, resultLink, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { applyChanges } from '#domain/quiz/changes.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'
import { runs } from '#tests/runs.ts'
import { someAnswers } from './arbitraries.ts'

const link =
  'v2.people-to99.reach-half.inside-side.inblocks-load.instakes-replace-loss.outside-boss.outblocks-skill-mandate.outstakes-nothing.shared-most.pace-dk.pay-one.gaps-daily-product'
const answers = {
  chosen: {
    people: ['to99'],
    reach: ['half'],
    inside: ['side'],
    inblocks: ['load'],
    instakes: ['replace', 'loss'],
    outside: ['boss'],
    outblocks: ['skill', 'mandate'],
    outstakes: ['nothing'],
    shared: ['most'],
    pace: ['dk'],
    pay: ['one'],
    gaps: ['daily', 'product'],
  },
}
const read = (value: string) => parseAnswers(quiz, value)

describe('a link', () => {
  it('stays as it is forever', () => {
    expect(serializeAnswers(quiz, answers)).toBe(link)
    expect(read(link)).toEqual({ value: { answers, isEarlier: false }, issues: [] })
    expect(serializeAnswers(quiz, noAnswers)).toBe('')
    expect(read('')).toEqual({ value: { answers: noAnswers, isEarlier: false }, issues: [] })
  })

  it('and its answers are a lossless pair, through an address too', () => {
    fc.assert(
      fc.property(someAnswers, (some) => {
        const value = { answers: some, isEarlier: false, original: undefined }
        const query = serializeQuery(resultLink.serialize(quiz, value))
        expect(query).toMatch(/^(\?a=v2(\.[a-z]+(-[a-z\d]+)+)+)?$/)
        expect(resultLink.parse(quiz, parseQuery(query))).toStrictEqual({ value, issues: [] })
      }),
      { numRuns: runs(500) },
    )
  })

  it('may have the answers before others were tried, and is without them where they are the same', () => {
    const other = applyChanges(quiz, answers, [{ question: 'pay', option: 'more' }])
    const query = resultLink.serialize(quiz, { answers: other, isEarlier: false, original: answers })
    expect(query).toEqual({ a: link.replace('pay-one', 'pay-more'), was: link })
    expect(resultLink.parse(quiz, query).value).toStrictEqual({ answers: other, isEarlier: false, original: answers })
    expect(resultLink.serialize(quiz, { answers, isEarlier: false, original: answers })).toEqual({ a: link })
    expect(resultLink.serialize(quiz, { answers: noAnswers, isEarlier: false, original: answers })).toEqual({})
    expect(resultLink.parse(quiz, { a: link, was: link }).value.original).toBeUndefined()
  })

  it('that has lost what was tried still has what it began with', () => {
    expect(resultLink.parse(quiz, { was: link }).value).toStrictEqual({
      answers,
      isEarlier: false,
      original: undefined,
    })
  })

  it('says what could not be read of either', () => {
    const { value, issues } = resultLink.parse(quiz, { a: 'v2.pay-one.oops', was: 'v2.pay-two' })
    expect(value.answers).toEqual({ chosen: { pay: ['one'] } })
    expect(issues.map(({ what }) => what)).toEqual(['oops', 'pay-two'])
  })
})

describe('changes by mail and chat programs are tolerated', () => {
  test.each([
    ['capitals', link.toUpperCase()],
    ['a line break', `${link.slice(0, 40)}\r\n ${link.slice(40)}`],
    ['percent-encoding', link.replaceAll('-', '%2D').replaceAll('.', '%2E')],
    ['punctuation around it', `“(${link}).”`],
    ['a point too many', link.replace('.reach', '..reach')],
    ['a version that was cut off', link.slice(3)],
    ['another order', `v2.${link.slice(3).split('.').toReversed().join('.')}`],
    ['another order in a list', link.replace('replace-loss', 'loss-replace')],
  ])('%s', (_, value) => {
    expect(read(value)).toEqual({ value: { answers, isEarlier: false }, issues: [] })
  })
})

describe('parts that cannot be used are reported, and the rest is kept', () => {
  test.each([
    ['v2.people-to99.wings-two', 'wings-two', 'unknown'],
    ['v2.people-to99.pay-lots', 'pay-lots', 'unknown'],
    ['v2.people-to99.pay', 'pay', 'malformed'],
    ['v2.people-to99.people-to19', 'people-to19', 'duplicate'],
    ['v2.people-to99-from2000', 'people-to99-from2000', 'conflict'],
    ['v2.people-to99.gaps-daily-nothing', 'gaps-daily-nothing', 'conflict'],
    ['v2.people-to99.reach-none.outside-top', 'outside', 'not-asked'],
    ['v9.people-to99', 'v9', 'version'],
    ['v10.people-to99', 'v10', 'version'],
    ['v2x.people-to99', 'v2x', 'malformed'],
    ['xv2.people-to99', 'xv2', 'malformed'],
    ['people-to99.v2', 'v2', 'malformed'],
    ['v2.people-lots.people-to99', 'people-lots', 'unknown'],
    ['v2.people-to99.gaps-dk', 'gaps-dk', 'unknown'],
  ])('%s', (value, what, why) => {
    const { value: found, issues } = read(value)
    expect(found.answers.chosen['people']).toEqual(['to99'])
    expect(issues).toEqual([{ what, why }])
  })

  it('whatever stands in it: nothing throws, and what is read is written and read again without an issue', () => {
    const cut = fc.nat(link.length).map((at) => link.slice(0, at))
    fc.assert(
      fc.property(fc.oneof(hostileText, cut, fc.constantFrom('v2.constructor-x', 'v2.__proto__-x')), (value) => {
        const { value: found, issues } = read(value)
        expect(read(serializeAnswers(quiz, found.answers))).toEqual({
          value: { ...found, isEarlier: false },
          issues: [],
        })
        expect(issues.length === 0).toBe(describeIssues(issues) === '')
      }),
      { numRuns: runs(500) },
    )
  })

  it('of several, the first counts, and another one is an issue', () => {
    expect(resultLink.parse(quiz, { a: ['v2.pay-one', 'v2.pay-one', 'v2.pay-no', ''] })).toEqual({
      value: { answers: { chosen: { pay: ['one'] } }, isEarlier: false },
      issues: [{ what: 'v2.pay-no', why: 'other-answers' }],
    })
  })

  it('but nothing beyond 2,000 characters', () => {
    const long = `v2.people-to99${'.'.repeat(1_978)}.pay-one`
    expect(long).toHaveLength(2_000)
    expect(read(long)).toEqual({
      value: { answers: { chosen: { people: ['to99'], pay: ['one'] } }, isEarlier: false },
      issues: [],
    })
    expect(read(`${long}.gaps-daily`)).toEqual({
      value: { answers: { chosen: { people: ['to99'], pay: ['one'] } }, isEarlier: false },
      issues: [{ what: '.gaps-daily', why: 'too-long' }],
    })
  })

  it('however long it is, it costs nothing', () => {
    expect(read(`${link}.${'x'.repeat(1_000_000)}`).issues).toContainEqual({ what: 'x'.repeat(41), why: 'too-long' })
  })
})

describe('a link of version 1', () => {
  it('carries over what means the same today, and says nothing of the rest', () => {
    expect(read('v1.reentry-3.lasting-4-most.inside-manager.outside-nobody.people-to99.seat-no')).toEqual({
      value: {
        answers: { chosen: { people: ['to99'], inside: ['head'], outside: ['nobody'], pay: ['no'] } },
        isEarlier: true,
      },
      issues: [],
    })
    expect(read('v1.people-from500.seat-yes.inside-provider').value.answers).toEqual(noAnswers)
    expect(read('v1.people.inside-provider-manager').value).toEqual({ answers: noAnswers, isEarlier: true })
  })

  const ids = ['reentry', 'lasting', 'checks', 'inside', 'outside', 'people', 'seat', 'gone', '__proto__']
  const options = ['0', '4', 'dk', 'nobody', 'manager', 'executive', 'provider', 'to99', 'from500', 'no', 'constructor']
  const parts = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...options), fc.constantFrom('', '-most'))

  it('opens, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1 }), (all) => {
        const { value: found, issues } = read(
          `v1.${all.map(([id, option, mark]) => `${id}-${option}${mark}`).join('.')}`,
        )
        expect(found.isEarlier).toBe(true)
        expect(issues).toEqual([])
        expect(
          Object.keys(found.answers.chosen).every((id) => ['people', 'inside', 'outside', 'pay'].includes(id)),
        ).toBe(true)
      }),
      { numRuns: runs(200) },
    )
  })
})
