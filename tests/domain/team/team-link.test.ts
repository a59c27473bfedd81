import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery, serializeQuery } from '#domain/links/query.ts'
import { normalizeAnswers } from '#domain/quiz/answers-link.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { longestName, mostMembers, sanitizeName } from '#domain/team/team.ts'
import { runs } from '#tests/runs.ts'
import { anyName, teamOf } from './arbitraries.ts'

const parse = (query: string) => teamLink.parse(quiz, parseQuery(query))
const ana = { name: 'Ana', answers: { chosen: { reentry: '3', seat: 'yes' }, matters: ['reentry'] } }
const ben = { name: 'Ben', answers: { chosen: { reentry: '0' }, matters: [] } }
const link = '?a=Ana%7Ev1.reentry-3-most.seat-yes&a=Ben%7Ev1.reentry-0'

describe('parse and serialize', () => {
  it('write links that stay as they are for ever', () => {
    expect(serializeQuery(teamLink.serialize(quiz, [ana, ben]))).toBe(link)
    expect(parse(link)).toEqual({ value: [ana, ben], issues: [] })
    expect(parse('')).toEqual({ value: [], issues: [] })
    expect(teamLink.serialize(quiz, [])).toEqual({})
  })

  it('lose nothing, whatever people are called', () => {
    fc.assert(
      fc.property(teamOf(0), (team) => {
        const { value: read, issues } = parse(serializeQuery(teamLink.serialize(quiz, team)))
        expect(issues).toEqual([])
        expect(read).toEqual(team.map(({ name, answers }) => ({ name, answers: normalizeAnswers(quiz, answers) })))
      }),
      { numRuns: runs(500) },
    )
  })

  it('end in a letter or digit, which no chat takes for the end of a sentence', () => {
    fc.assert(
      fc.property(teamOf(1), (team) => {
        expect(serializeQuery(teamLink.serialize(quiz, team))).toMatch(/[a-z0-9]$/)
      }),
    )
  })

  it('take the link of a result as a board of one without a name', () => {
    expect(parse('?a=v1.reentry-0').value).toEqual([{ ...ben, name: '' }])
  })
})

describe('a name', () => {
  it('is shown without anything that cannot be seen, and is short', () => {
    fc.assert(
      fc.property(anyName, (written) => {
        const name = sanitizeName(written)
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u)
        expect(name).not.toMatch(/\p{M}{3}/u)
        expect(name.length).toBeLessThanOrEqual(longestName)
        expect(name).toBe(name.trim())
        expect(sanitizeName(name)).toBe(name)
      }),
    )
  })

  it.each([
    ['\u202eAna\u202c', 'Ana'],
    ['A\u200bn\u200da', 'Ana'],
    ['\u3164\u2800', ''],
    ['Ana\u0000\n  Maria', 'Ana Maria'],
    [`e${'\u0301'.repeat(9)}`, 'e\u0301\u0301'],
    ['\ud83d', ''],
  ])('%j is called %j', (written, name) => {
    expect(sanitizeName(written)).toBe(name)
  })

  it('that is too long is cut, and that is told', () => {
    const { value: team, issues } = parse(`?a=${'A'.repeat(30)}~v1.seat-yes`)
    expect(team[0]?.name).toBe('A'.repeat(longestName))
    expect(issues).toEqual([{ what: 'A'.repeat(30), why: 'too-long' }])
  })
})

describe('parse', () => {
  it.each([
    ['percent-encoding too much', link.replaceAll('%7E', '%257E')],
    [
      'percent-encoding of everything',
      `?a=${[...'Ana~v1.reentry-3-most.seat-yes'].map(encode).join('')}&a=Ben~v1.reentry-0`,
    ],
    ['a line that was wrapped in a name', link.replace('Ana', 'An%0D%0A%20a')],
    ['a line that was wrapped in the answers', link.replace('seat-yes', 'seat%0D%0A-yes')],
    ['counters', `${link}&utm_source=mail&fbclid=IwAR0_x.1-2`],
    ['a full stop', `${link}.`],
    ['a character that cannot be seen, encoded twice', `${link}%252500`],
    ['brackets and a comma', `${link}%29),`],
    ['no value between', link.replace('&', '&a=&')],
    [
      'a link in place of the value',
      link.replace('Ben%7Ev1.reentry-0', encodeURIComponent('https://x.org/board?a=Ben~v1.reentry-0')),
    ],
  ])('forgives %s', (_what, query) => {
    expect(parse(query)).toEqual({ value: [ana, ben], issues: [] })
  })

  it.each([
    ['?a=Ana', 'Ana', 'malformed'],
    ['?a=Ana~v1', 'Ana~v1', 'malformed'],
    ['?a=Ana~v1.nonsense-3', 'Ana~v1.nonsense-3', 'malformed'],
    ['?a=Ana~v1.seat-yes.nonsense-3', 'Ana: nonsense-3', 'unknown'],
    ['?a=v1.seat-yes.nonsense-3', 'nonsense-3', 'unknown'],
  ] as const)('tells what it drops: %s', (query, what, why) => {
    expect(parse(query).issues).toEqual([{ what, why }])
  })

  it('takes twelve and tells of more', () => {
    const { value: team, issues } = parse(`?${Array.from({ length: 14 }, (_, n) => `a=P${n}~v1.seat-yes`).join('&')}`)
    expect(team).toHaveLength(mostMembers)
    expect(describeIssues(issues)).toBe(
      'Part of this link was left out: “P12” is more than a board holds; “P13” is more than a board holds.',
    )
  })

  it('bears a great many values, and says so', () => {
    const { value: team, issues } = parse(`?${'a=x&'.repeat(5_000)}a=Ana~v1.seat-yes`)
    expect(team).toEqual([])
    expect(issues).toHaveLength(20)
  })
})

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`
}
