import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { longestPaste } from '#domain/team/fit-pasted.ts'
import { parsePastedAnswers } from '#domain/team/parse-pasted-answers.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { mostMembers } from '#domain/team/team.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'
import { mixedTeamOf } from './arbitraries.ts'

const one = { chosen: { people: ['to99'], inside: ['head'], inblocks: ['load', 'skill'] } }
const other = { chosen: { people: ['to19'], pay: ['no'] } }
const value = serializeAnswers(quiz, one)
const otherValue = serializeAnswers(quiz, other)
const site = 'https://example.org/roles'
const result = `${site}/result/cio?a=${value}`
const teamAddress = `${site}/board?a=Ana~${value}&a=Ben+O~${otherValue}`

const anonymous = { name: '', answers: one, isEarlier: false }
const both = [
  { name: 'Ana', answers: one, isEarlier: false },
  { name: 'Ben O', answers: other, isEarlier: false },
]

/** As version 1 wrote them. */
const earlierValue = 'v1.reentry-3-most.lasting-0.inside-manager.people-to99.seat-yes'
const earlierResult = `${site}/result/cio?a=${earlierValue}`
const earlier = { name: '', answers: { chosen: { people: ['to99'], inside: ['head'] } }, isEarlier: true }

describe('what was pasted is read', () => {
  it.each([
    ['the link of a result', result, [anonymous]],
    ['the link of a team', teamAddress, both],
    ['a value alone', value, [anonymous]],
    ['a value with a name', `Ana~${value}`, [both[0]]],
    ['the query alone', `?a=${value}`, [anonymous]],
    ['the key and the value', `a=${value}`, [anonymous]],
    [
      'several, a line each',
      `${result}\n${site}/result/cto?a=${otherValue}\n`,
      [anonymous, { ...anonymous, answers: other }],
    ],
    ['several, one after the other', `${value} ${otherValue}`, [anonymous, { ...anonymous, answers: other }]],
    ['counters', `${result}&utm_source=mail&fbclid=IwAR0_x.1-2#top`, [anonymous]],
    ['brackets and a full stop', `(<${result}>).`, [anonymous]],
    ['percent-encoding of the value', result.replaceAll('.inside', '%2Einside'), [anonymous]],
    ['percent-encoding of the whole link', encodeURIComponent(teamAddress), both],
    ['ampersands as HTML writes them', teamAddress.replace('&', '&amp;'), both],
    [
      'a filter that a mail put around it',
      `https://safe.example.com/?url=${encodeURIComponent(teamAddress)}&data=x`,
      both,
    ],
    ['a line that was wrapped', result.replace('inside-', 'inside-\n  '), [anonymous]],
    ['a line that was wrapped between two answers', result.replace('.inside', '.\r\ninside'), [anonymous]],
    ['a line that was wrapped in a list', result.replace('load-skill', 'load-\r\nskill'), [anonymous]],
    ['a line that was wrapped in a word', result.replace('head', 'he\r\nad'), [anonymous]],
    ['a line that was wrapped in a name', teamAddress.replace('Ana', 'A\nna'), both],
    ['dashes between', `- ${result}\n- `, [anonymous]],
    ['the link of a result of version 1', earlierResult, [earlier]],
    ['a value of version 1', earlierValue, [earlier]],
    ['a value of version 1 with a name', `Ana~${earlierValue}`, [{ ...earlier, name: 'Ana' }]],
    ['percent-encoding of a link of version 1', encodeURIComponent(earlierResult), [earlier]],
    [
      'a team of both versions',
      `${site}/board?a=Ana~${value}&a=Eve~${earlierValue}`,
      [both[0], { ...earlier, name: 'Eve' }],
    ],
  ])('%s', (_what, text, members) => {
    expect(parsePastedAnswers(quiz, text)).toMatchObject({ members, issues: [], left: [] })
  })

  it.each([
    ['today’s', result, anonymous],
    ['version 1', earlierResult, earlier],
  ])('whatever line a mail breaks: %s', (_, link, member) => {
    for (let at = 1; at < link.length; at += 1) {
      const { members, issues } = parsePastedAnswers(quiz, `${link.slice(0, at)}\r\n ${link.slice(at)}`)
      expect(members, `broken at ${at}`).toEqual([member])
      expect(issues).toEqual([])
    }
  })

  it('without the word that comes after it', () => {
    for (const [link, member] of [
      [result, anonymous],
      [earlierResult, earlier],
      [`${site}/result/cio?a=v1.reentry-3`, { ...earlier, answers: { chosen: {} } }],
    ] as const) {
      expect(parsePastedAnswers(quiz, `${link} See you`)).toMatchObject({
        members: [member],
        issues: [],
        left: ['See you'],
      })
    }
  })
})

describe('what cannot be read is left', () => {
  it('as it was written', () => {
    const { members, left } = parsePastedAnswers(quiz, `${site}/compare\nHere is mine: ${result}\nSee you`)
    expect(members).toEqual([anonymous])
    expect(left).toEqual([`${site}/compare`, 'Here is mine:', 'See you'])
  })

  it('and told where it is a part of what can be', () => {
    const { members, issues } = parsePastedAnswers(quiz, `${result}.nonsense-3`)
    expect(members).toEqual([anonymous])
    expect(issues).toEqual([{ what: 'nonsense-3', why: 'unknown' }])
    expect(parsePastedAnswers(quiz, `${earlierResult}.nonsense-3`)).toMatchObject({
      members: [earlier],
      issues: [{ what: 'nonsense-3', why: 'unknown' }],
      left: [],
      repeated: 0,
    })
  })

  it('where there is no room for it', () => {
    const { members, left } = parsePastedAnswers(quiz, `${result} ${otherValue}`, 1)
    expect(members).toEqual([anonymous])
    expect(left).toEqual([otherValue])
  })

  it('but people who have little in common with today’s quiz are all kept', () => {
    const links = ['v1.reentry-3.people-to99', 'v1.reentry-4.people-to99', 'v1.reentry-3.people-to99']
    expect(parsePastedAnswers(quiz, links.join('\n')).members).toHaveLength(2)
    const already = [{ ...earlier, name: 'Eve' }]
    expect(parsePastedAnswers(quiz, `Eve~${earlierValue}`, mostMembers, already).members).toEqual([])
    expect(parsePastedAnswers(quiz, `Finn~${earlierValue}`, mostMembers, already).members).toHaveLength(1)
  })

  it('but who is there already is not there twice, and counted', () => {
    expect(parsePastedAnswers(quiz, `${result} ${result}`)).toMatchObject({ members: [anonymous], repeated: 1 })
    expect(parsePastedAnswers(quiz, teamAddress, mostMembers, both)).toMatchObject({
      members: [],
      issues: [],
      left: [],
      repeated: 2,
    })
  })
})

it.each([
  ['a comma', ','],
  ['a semicolon', ';'],
  ['a pipe', '|'],
  ['nothing', ''],
])('links with %s between them are all read', (_, between) => {
  const second = `${site}/result/cto?a=${otherValue}`
  expect(parsePastedAnswers(quiz, result + between + second)).toMatchObject({
    members: [anonymous, { name: '', answers: other, isEarlier: false }],
    issues: [],
    left: [],
  })
})

it('a team that is copied and pasted is the same team', () => {
  fc.assert(
    fc.property(mixedTeamOf(1), (members) => {
      const { members: read, left } = parsePastedAnswers(
        quiz,
        `${site}/board${serializeQuery(teamLink.serialize(quiz, members))}`,
      )
      const keys = (all: typeof members) => new Set(teamLink.serialize(quiz, all)['a'])
      expect(keys(read)).toEqual(keys(members))
      expect(left).toEqual([])
    }),
  )
})

it('never throws, and never adds more than there is room for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(hostileText, fc.constantFrom(result, teamAddress, value, earlierValue, '?a=', 'a=&a=')), {
        maxLength: 8,
      }),
      (parts) => {
        const text = parts.join(' ')
        const { members, left } = parsePastedAnswers(quiz, text, 3)
        expect(members.length).toBeLessThanOrEqual(3)
        const plain = (written: string) => written.replaceAll(/[^\p{L}\p{N}]/gu, '')
        const pasted = plain(text)
        for (const word of new Set(left.flatMap((piece) => piece.split(/\s+/)))) expect(pasted).toContain(plain(word))
      },
    ),
  )
})

it('reads so much and leaves the rest, since every word could go on in the next line', () => {
  const late = parsePastedAnswers(quiz, `${'a- '.repeat(4_000)} ${result}`)
  expect(late.members).toEqual([])
  expect(late.left.at(-1)).toContain(result)
  // Ordinary words take no reading, so a link is found in the longest mail.
  expect(parsePastedAnswers(quiz, `${'word '.repeat(3_500)} ${result}`).members).toEqual([anonymous])
})

describe('a text of full length', () => {
  const named = (name: string) => `${site}/board?a=${name}~${value}`

  it('is read to its end, however far apart the links are', () => {
    const text = Array.from({ length: 12 }, (_, index) => named(`P${index}`)).join(` ${'word '.repeat(1_600)}`)
    expect(text.length).toBeGreaterThan(88_000)
    expect(parsePastedAnswers(quiz, text)).toMatchObject({ overLimit: 0, unread: [], issues: [] })
    expect(parsePastedAnswers(quiz, text).members.map(({ name }) => name)).toEqual(
      Array.from({ length: 12 }, (_, index) => `P${index}`),
    )
  })

  it.each([
    ['after white space', ' ', (link: string) => link],
    ['after a comma', ',', (link: string) => link],
    ['broken into lines', '\n', (link: string) => link.replaceAll('.', '.\n  ')],
  ])('never adds a person from half a link, and names the link: %s', (_, between, write) => {
    const half = write(named('Half')).slice(0, -8)
    // As a text box with that limit cuts it.
    const text = `${named('Ana')} `.padEnd(longestPaste - half.length - 1, 'word ') + between + half
    expect(text).toHaveLength(longestPaste)
    const { members, unread, left } = parsePastedAnswers(quiz, text)
    expect(members.map(({ name }) => name)).toEqual(['Ana'])
    expect(unread[0]).toMatch(/board\?a=Half/)
    // It isn't offered again, since it would then be read.
    expect(left.join(' ')).not.toContain('Half')
  })

  it('counts the people whom there is no room for, and names the links that were not read', () => {
    const few = Array.from({ length: 15 }, (_, index) => named(`P${index}`))
    expect(parsePastedAnswers(quiz, few.join('\n'))).toMatchObject({ overLimit: 3, unread: [], empty: [] })
    const many = Array.from({ length: 300 }, (_, index) => named(`P${index}`))
    const { members, overLimit, unread } = parsePastedAnswers(quiz, many.join('\n'))
    expect(members).toHaveLength(mostMembers)
    expect(members.length + overLimit + unread.length).toBe(300)
    expect(unread.at(-1)).toBe(many.at(-1))
  })
})
