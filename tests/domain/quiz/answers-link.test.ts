import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { normalizeAnswers, parseAnswers, resultLink, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { someAnswers } from './arbitraries.ts'

const parse = (value: string) => parseAnswers(quiz, value)
const full = {
  chosen: {
    reentry: '3',
    lasting: '0',
    recovery: '1',
    developed: '4',
    checks: 'dk',
    promised: '2',
    licenses: '0',
    rivals: '4',
    inside: 'executive',
    outside: 'executive',
    people: 'from500',
    seat: 'yes',
  },
  matters: ['reentry', 'recovery', 'developed'],
}
const link =
  'v1.reentry-3-most.lasting-0.recovery-1-most.developed-4-most.checks-dk.promised-2.licenses-0.rivals-4.inside-executive.outside-executive.people-from500.seat-yes'

describe('parse and serialize', () => {
  it('write links that people can read, and that stay as they are for ever', () => {
    expect(serializeAnswers(quiz, full)).toBe(link)
    expect(parse(link)).toEqual({ value: full, issues: [] })
    expect(serializeAnswers(quiz, noAnswers)).toBe('')
    expect(parse('')).toEqual({ value: noAnswers, issues: [] })
  })

  it('lose nothing', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(parse(serializeAnswers(quiz, answers))).toEqual({ value: normalizeAnswers(quiz, answers), issues: [] })
        expect(normalizeAnswers(quiz, answers).chosen).toEqual(answers.chosen)
        expect(normalizeAnswers(quiz, answers).matters.toSorted()).toEqual(answers.matters.toSorted())
      }),
    )
  })

  it('write the same link whatever the order', () => {
    const turned = {
      chosen: Object.fromEntries(Object.entries(full.chosen).toReversed()),
      matters: full.matters.toReversed(),
    }
    expect(serializeAnswers(quiz, turned)).toBe(link)
  })

  it('need no percent-encoding, end in a letter or digit, and stay short', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const value = serializeAnswers(quiz, answers)
        expect(value).toMatch(/^([a-z0-9.-]*[a-z0-9])?$/)
        expect(encodeURIComponent(value)).toBe(value)
        expect(value.length).toBeLessThan(200)
      }),
    )
    expect(link.length).toBeLessThan(200)
  })

  it('leave out what is not asked or not offered', () => {
    const chosen = { ...full.chosen, nonsense: '1', lasting: '9', seat: '' }
    const { chosen: kept } = normalizeAnswers(quiz, { chosen, matters: [] })
    expect(kept).not.toHaveProperty('nonsense')
    expect(kept).not.toHaveProperty('lasting')
    expect(kept).not.toHaveProperty('seat')
    expect(Object.keys(kept)).toHaveLength(10)
    expect(normalizeAnswers(quiz, { chosen: Object.create({ reentry: '1' }), matters: [] }).chosen).toEqual({})
  })

  it('leave out marks on what is no need question, on what is not answered, and beyond three', () => {
    const matters = ['inside', 'nonsense', 'rivals', 'licenses', 'checks', 'reentry']
    expect(normalizeAnswers(quiz, { ...full, matters }).matters).toEqual(['reentry', 'checks', 'licenses'])
    expect(normalizeAnswers(quiz, { ...full, matters: ['inside'] }).matters).toEqual([])
    expect(normalizeAnswers(quiz, { chosen: {}, matters: ['reentry'] }).matters).toEqual([])
  })
})

describe('parse', () => {
  it('never throws, and keeps only what the quiz knows', () => {
    const pieces = fc.constantFrom(
      'v1',
      'v2',
      'reentry',
      '3',
      'dk',
      'most',
      '.',
      '-',
      '%2E',
      '%',
      ' ',
      '__proto__',
      'seat',
      'yes',
      '​',
      '\u{1F600}',
    )
    const hostile = fc.oneof(
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
      fc.array(pieces, { maxLength: 40 }).map((each) => each.join('')),
      fc.string({ maxLength: 40 }).map((noise) => `v1.reentry-${noise}`),
    )
    fc.assert(
      fc.property(hostile, (value) => {
        const { value: answers, issues } = parse(value)
        expect(normalizeAnswers(quiz, answers)).toEqual(answers)
        expect(issues.length).toBeLessThanOrEqual(20)
        expect(Math.max(0, ...issues.map(({ what }) => what.length))).toBeLessThanOrEqual(41)
        expect(parse(serializeAnswers(quiz, answers))).toEqual({ value: answers, issues: [] })
      }),
    )
  })

  it('keeps whole answers of a link that was cut off anywhere', () => {
    for (let length = 0; length <= link.length; length += 1) {
      const { value: answers, issues } = parse(link.slice(0, length))
      for (const [id, option] of Object.entries(answers.chosen)) {
        expect(full.chosen).toHaveProperty(id, option)
      }
      expect(issues.length).toBeLessThanOrEqual(1)
    }
  })

  it.each([
    ['white space around', `  ${link}\n`],
    ['line breaks within', link.replaceAll('.', '.\r\n')],
    ['quoted-printable style wraps', link.replace('executive', 'exec\n utive')],
    ['percent-encoding', link.replaceAll('-', '%2D').replaceAll('.', '%2e')],
    ['encoded white space', `${link}%20`],
    ['capitals', link.toUpperCase()],
    ['a full stop after it', `${link}.`],
    ['a bracket and a comma after it', `${link}),`],
    ['quotation marks around it', `“${link}”`],
    ['brackets and quotation marks around it', `(“${link}”)`],
    ['no version', link.slice('v1.'.length)],
    ['empty parts', link.replaceAll('.', '..')],
  ])('forgives %s', (_what, value) => {
    expect(parse(value)).toEqual({ value: full, issues: [] })
  })

  it.each([
    ['v1.nonsense-3', 'nonsense-3', 'unknown'],
    ['v1.nonsense', 'nonsense', 'malformed'],
    ['v1.reentry-7', 'reentry-7', 'unknown'],
    ['v1.reentry', 'reentry', 'malformed'],
    ['v1.reentry-.seat-yes', 'reentry-', 'malformed'],
    ['v1.reentry-3.reentry-4', 'reentry-4', 'duplicate'],
    ['v1.reentry-3-mos', 'reentry-3-mos', 'malformed'],
    ['v1.reentry-3-most-most', 'reentry-3-most-most', 'malformed'],
    ['v1.seat-yes-most', 'seat-yes-most', 'malformed'],
    ['v1.seat-yes-m', 'seat-yes-m', 'malformed'],
    ['v2.reentry-3', 'v2', 'version'],
    ['v10.reentry-3', 'v10', 'version'],
    ['v.reentry-3', 'v', 'malformed'],
    ['xv1.reentry-3', 'xv1', 'malformed'],
    ['v1x.reentry-3', 'v1x', 'malformed'],
    ['v1.__proto__-3', '__proto__-3', 'unknown'],
  ] as const)('tells what it drops: %s', (value, what, why) => {
    expect(parse(value).issues).toEqual([{ what, why }])
  })

  it('keeps the rest', () => {
    expect(parse('v1.reentry-3.reentry-4').value.chosen).toEqual({ reentry: '3' })
    expect(parse('v1.nonsense-1.seat-no').value.chosen).toEqual({ seat: 'no' })
    expect(parse('v2.reentry-3').value.chosen).toEqual({ reentry: '3' })
    expect(parse('v1.reentry-3-mo').value).toEqual({ chosen: { reentry: '3' }, matters: [] })
    expect(parse('v1.seat-yes-most').value).toEqual({ chosen: { seat: 'yes' }, matters: [] })
  })

  it('takes three marks and tells of more', () => {
    const { value: answers, issues } = parse('v1.rivals-1-most.checks-1-most.reentry-1-most.lasting-1-most')
    expect(answers.matters).toEqual(['reentry', 'checks', 'rivals'])
    expect(answers.chosen).toHaveProperty('lasting', '1')
    expect(issues).toEqual([{ what: 'lasting-1-most', why: 'too-many' }])
    expect(describeIssues(issues)).toBe('Part of this link was left out: “lasting-1-most” is more than can be marked.')
  })

  it('looks at 2,000 characters and tells that there were more', () => {
    const padded = `v1.reentry-3${'.'.repeat(2_000 - 'v1.reentry-3'.length)}`
    expect(padded).toHaveLength(2_000)
    expect(parse(padded)).toEqual({ value: { chosen: { reentry: '3' }, matters: [] }, issues: [] })
    expect(parse(`${padded}.seat-yes`)).toEqual({
      value: { chosen: { reentry: '3' }, matters: [] },
      issues: [{ what: '.seat-yes', why: 'too-long' }],
    })
  })

  it('tells at most twenty issues, each in forty characters and one that shows that there was more', () => {
    const { issues } = parse(`v1.${'a-1.'.repeat(30)}`)
    expect(issues).toHaveLength(20)
    expect(parse(`v1.${'a'.repeat(50)}`).issues).toEqual([{ what: 'a'.repeat(41), why: 'malformed' }])
  })

  it('survives what cannot be decoded', () => {
    expect(parse('v1.seat-yes.%').value.chosen).toEqual({ seat: 'yes' })
    expect(parse('v1.%E0%A4%A.seat-yes').value.chosen).toEqual({ seat: 'yes' })
    expect(parse('v1.%zz.seat-yes').issues).toEqual([{ what: '%zz', why: 'malformed' }])
  })
})

describe('the answers of a result', () => {
  const result = (...values: readonly string[]) => resultLink.parse(quiz, { a: values })

  it('are those of the first value, or none where there is none', () => {
    expect(result(link)).toEqual({ value: full, issues: [] })
    expect(resultLink.parse(quiz, { a: link })).toEqual({ value: full, issues: [] })
    expect(resultLink.parse(quiz, {})).toEqual({ value: noAnswers, issues: [] })
  })

  it('tell of another value, and not of one that says the same or nothing', () => {
    expect(result(link, link, '').issues).toEqual([])
    expect(result(link, link, 'v1.seat-no')).toEqual({
      value: full,
      issues: [{ what: 'v1.seat-no', why: 'other-answers' }],
    })
  })

  it('tell at most twenty issues in all, each cut off, those of the first value first', () => {
    const others = Array.from({ length: 30 }, (_, index) => `v1.seat-no.${index}`)
    const { issues } = result('v1.seat-yes.b-1.c-1', ...others)
    expect(issues).toHaveLength(20)
    expect(issues.slice(0, 3)).toEqual([
      { what: 'b-1', why: 'unknown' },
      { what: 'c-1', why: 'unknown' },
      { what: 'v1.seat-no.0', why: 'other-answers' },
    ])
    expect(result(link, 'a'.repeat(50)).issues).toEqual([{ what: 'a'.repeat(41), why: 'other-answers' }])
    expect(result(`v1.${'a-1.'.repeat(30)}`, link).issues).toHaveLength(20)
  })
})
