import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery, serializeQuery } from '#domain/links/query.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { longestName, mostMembers, sanitizeName } from '#domain/team/team.ts'
import { runs } from '#tests/runs.ts'
import { anyName, mixedTeamOf } from './arbitraries.ts'

const parse = (query: string) => teamLink.parse(quiz, parseQuery(query))
const ana = { name: 'Ana', answers: { chosen: { people: ['to99'], inblocks: ['load', 'skill'] } }, isEarlier: false }
const ben = { name: 'Ben', answers: { chosen: { pay: ['one'] } }, isEarlier: false }
const link = '?a=Ana%7Ev2.people-to99.inblocks-load-skill&a=Ben%7Ev2.pay-one'

/** The teams in tests/links/golden.ts, and their members. */
const goldenTeams = [
  [
    '?a=Ana%7Ev1.reentry-3.lasting-4.recovery-0-most.developed-0.checks-2.promised-3.licenses-0.rivals-dk.inside-provider.outside-nobody.people-to99.seat-no&a=Ben%20O.%7Ev1.reentry-3.lasting-4.recovery-0.developed-0.checks-2.promised-3.licenses-1.rivals-0.inside-provider.outside-nobody.people-to99.seat-no',
    'Ana',
    'Ben O.',
  ],
  [
    '?a=v1.reentry-4.lasting-0.recovery-0.developed-4.checks-4.promised-0.licenses-0.rivals-4.inside-nobody.outside-nobody.people-from500.seat-yes&a=%E6%97%A5%E6%9C%AC%7Ev1.reentry-4.lasting-0.recovery-0.developed-4.checks-4.promised-0.licenses-0.rivals-4.inside-nobody.outside-nobody.people-from500.seat-yes&a=50%2525%20off%7Ev1.reentry-0.lasting-4.recovery-4.developed-0.checks-0.promised-4.licenses-4.rivals-0.inside-nobody.outside-nobody.people-from500.seat-yes',
    '',
    '日本',
    '50% off',
  ],
] as const

describe('parse and serialize', () => {
  it('write links that stay as they are forever', () => {
    expect(serializeQuery(teamLink.serialize(quiz, [ana, ben]))).toBe(link)
    expect(parse(link)).toEqual({ value: [ana, ben], issues: [] })
    expect(parse('')).toEqual({ value: [], issues: [] })
    expect(teamLink.serialize(quiz, [])).toEqual({})
  })

  it('lose nothing, whatever people are called', () => {
    fc.assert(
      fc.property(mixedTeamOf(0), (team) => {
        const { value: read, issues } = parse(serializeQuery(teamLink.serialize(quiz, team)))
        expect(issues).toEqual([])
        expect(read).toEqual(team)
      }),
      { numRuns: runs(500) },
    )
  })

  it('end in a letter or digit, which no chat takes for the end of a sentence', () => {
    fc.assert(
      fc.property(mixedTeamOf(1), (team) => {
        expect(serializeQuery(teamLink.serialize(quiz, team))).toMatch(/[a-z0-9]$/)
      }),
    )
  })

  it('take the link of a result as a team of one without a name', () => {
    expect(parse('?a=v2.pay-one').value).toEqual([{ ...ben, name: '' }])
  })
})

describe('a name', () => {
  it('is short, and stays the same', () => {
    fc.assert(
      fc.property(anyName, (written) => {
        const name = sanitizeName(written)
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
    [`e${'\u0301'.repeat(9)}`, 'é\u0301\u0301'],
    ['\ud83d', ''],
  ])('%j is called %j', (written, name) => {
    expect(sanitizeName(written)).toBe(name)
  })

  it('that is too long is cut, and that is told', () => {
    const { value: team, issues } = parse(`?a=${'A'.repeat(30)}~v2.pay-one`)
    expect(team[0]?.name).toBe('A'.repeat(longestName))
    expect(issues).toEqual([{ what: 'A'.repeat(30), why: 'too-long' }])
  })
})

describe('parse', () => {
  it.each([
    ['percent-encoding too much', link.replaceAll('%7E', '%257E')],
    [
      'percent-encoding of everything',
      `?a=${[...'Ana~v2.people-to99.inblocks-load-skill'].map(encode).join('')}&a=Ben~v2.pay-one`,
    ],
    ['a line that was wrapped in a name', link.replace('Ana', 'An%0D%0A%20a')],
    ['a line that was wrapped in the answers', link.replace('people-to99', 'people%0D%0A-to99')],
    ['counters', `${link}&utm_source=mail&fbclid=IwAR0_x.1-2`],
    ['a full stop', `${link}.`],
    ['a character that cannot be seen, encoded twice', `${link}%252500`],
    ['brackets and a comma', `${link}%29),`],
    ['no value between', link.replace('&', '&a=&')],
    [
      'a link in place of the value',
      link.replace('Ben%7Ev2.pay-one', encodeURIComponent('https://x.org/board?a=Ben~v2.pay-one')),
    ],
  ])('forgives %s', (_what, query) => {
    expect(parse(query)).toEqual({ value: [ana, ben], issues: [] })
  })

  it.each([
    ['?a=Ana', 'Ana', 'malformed'],
    ['?a=Ana~v2', 'Ana~v2', 'malformed'],
    ['?a=Ana~v1', 'Ana~v1', 'malformed'],
    ['?a=Ana~v2.nonsense-3', 'Ana~v2.nonsense-3', 'malformed'],
    ['?a=Ana~v1.nonsense-3', 'Ana~v1.nonsense-3', 'malformed'],
    ['?a=Ana~v2.pay-one.nonsense-3', 'Ana: nonsense-3', 'unknown'],
    ['?a=v2.pay-one.nonsense-3', 'nonsense-3', 'unknown'],
    ['?a=Ana~v1.seat-yes.nonsense-3', 'Ana: nonsense-3', 'unknown'],
    ['?a=Ana~v1.seat-yes.reentry-5', 'Ana: reentry-5', 'unknown'],
    ['?a=Ana~v1.seat-yes.reentry', 'Ana: reentry', 'malformed'],
    ['?a=Ana~v1.seat-yes.reentry-3-much', 'Ana: reentry-3-much', 'malformed'],
    ['?a=Ana~v1.seat-yes.seat-no', 'Ana: seat-no', 'duplicate'],
    ['?a=Ana~v1.seat-yes.constructor-3', 'Ana: constructor-3', 'unknown'],
  ] as const)('tells what it drops: %s', (query, what, why) => {
    expect(parse(query).issues).toEqual([{ what, why }])
  })

  it('takes twelve and tells of more', () => {
    const { value: team, issues } = parse(`?${Array.from({ length: 14 }, (_, n) => `a=P${n}~v2.pay-one`).join('&')}`)
    expect(team).toHaveLength(mostMembers)
    expect(issues).toEqual(['P12', 'P13'].map((what) => ({ what, why: 'full' })))
    expect(describeIssues(issues)).toMatch(/“P12” .*“P13” /)
  })

  it('bears a great many values, and says so', () => {
    const { value: team, issues } = parse(`?${'a=x&'.repeat(5_000)}a=Ana~v2.pay-one`)
    expect(team).toEqual([])
    expect(issues).toHaveLength(20)
  })

  it('counts no empty value, and names none', () => {
    const many = 'a&a=%20&'.repeat(400)
    expect(parse(`?${many}`)).toEqual({ value: [], issues: [] })
    expect(parse(`?${many}a=Ben~v2.pay-one`)).toEqual({ value: [ben], issues: [] })
    expect(describeIssues(parse(`?${'a&'.repeat(32_000)}`).issues)).toMatch(
      /^We ignored part of this link: “a&[^;]+” is too long\.$/,
    )
  })
})

it.each(['100%', '50% off = half', 'مدير', 'R&D', '%3D1+1', 'a%41'])(
  'the name %s stays the same, however often its link was encoded',
  (name) => {
    const member = { name, answers: { chosen: { pay: ['one'] } }, isEarlier: false }
    let [value = ''] = [teamLink.serialize(quiz, [member])['a'] ?? []].flat()
    for (let times = 0; times < 4; times += 1) {
      expect(parse(`?${new URLSearchParams({ a: value }).toString()}`), value).toEqual({ value: [member], issues: [] })
      value = new URLSearchParams({ value }).toString().slice('value='.length).replaceAll('+', '%20')
    }
  },
)

describe('answers of version 1', () => {
  const earlier = (name: string, chosen: Answers['chosen']) => ({ name, answers: { chosen }, isEarlier: true })

  it('carry over what means the same, and stand beside those of today', () => {
    const { value: team, issues } = parse(
      '?a=Ana~v1.reentry-3-most.inside-manager.people-to99.seat-no&a=Ben~v2.pay-one&a=v1.rivals-dk.outside-executive',
    )
    expect(issues).toEqual([])
    expect(team).toEqual([
      earlier('Ana', { people: ['to99'], inside: ['head'], pay: ['no'] }),
      ben,
      earlier('', { outside: ['top'] }),
    ])
  })

  it('lose nobody, even where nothing carries over', () => {
    expect(parse('?a=Ana~v1.reentry-3.lasting-0&a=v1.seat-dk')).toEqual({
      value: [earlier('Ana', {}), earlier('', {})],
      issues: [],
    })
  })

  it('are written as what they are, so that a link that’s changed still says so', () => {
    const write = (query: string) => serializeQuery(teamLink.serialize(quiz, parse(query).value))
    expect(write('?a=Ana~v1.reentry-3.inside-manager.people-to99.seat-no')).toBe(
      '?a=Ana%7Ev1.inside-manager.people-to99.seat-no',
    )
    expect(write('?a=Ana~v1.reentry-3')).toBe('?a=Ana%7Ev1.people-dk')
    expect(write('?a=v1.reentry-3')).toBe('?a=v1.people-dk')
  })

  it('open from the links that were given out', () => {
    const links = goldenTeams.map(([link]) => parse(link))
    expect(links.map(({ issues }) => issues)).toEqual([[], []])
    expect(links.map(({ value }) => value.map(({ name, isEarlier }) => [name, isEarlier]))).toEqual(
      goldenTeams.map(([, ...names]) => names.map((name) => [name, true])),
    )
  })

  it('are read whatever happened to them on the way', () => {
    const [[link] = ['']] = goldenTeams
    for (const mangled of [
      link.toUpperCase().replaceAll('%7EV1', '~V1'),
      `${link}.`,
      link.replace('-dk', '-d%0D%0A k'),
    ]) {
      const { value: team, issues } = parse(mangled.replace('?A=', '?a=').replace('&A=', '&a='))
      expect(issues).toEqual([])
      expect(team).toHaveLength(2)
    }
  })
})

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`
}
