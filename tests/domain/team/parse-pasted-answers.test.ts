import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { parsePastedAnswers } from '#domain/team/parse-pasted-answers.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { mostMembers } from '#domain/team/team.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'
import { teamOf } from './arbitraries.ts'

const one = { chosen: { reentry: '3', lasting: '0', inside: 'manager' }, matters: ['reentry'] }
const other = { chosen: { reentry: '0', lasting: '4', seat: 'no' }, matters: [] }
const value = serializeAnswers(quiz, one)
const otherValue = serializeAnswers(quiz, other)
const site = 'https://example.org/roles'
const result = `${site}/result/cio?a=${value}`
const board = `${site}/board?a=Ana~${value}&a=Ben+O~${otherValue}`

const anonymous = { name: '', answers: one }
const both = [
  { name: 'Ana', answers: one },
  { name: 'Ben O', answers: other },
]

describe('what was pasted is read', () => {
  it.each([
    ['the link of a result', result, [anonymous]],
    ['the link of a board', board, both],
    ['a value alone', value, [anonymous]],
    ['a value with a name', `Ana~${value}`, [both[0]]],
    ['the query alone', `?a=${value}`, [anonymous]],
    ['the key and the value', `a=${value}`, [anonymous]],
    [
      'several, a line each',
      `${result}\n${site}/result/cto?a=${otherValue}\n`,
      [anonymous, { name: '', answers: other }],
    ],
    ['several, one after the other', `${value} ${otherValue}`, [anonymous, { name: '', answers: other }]],
    ['counters', `${result}&utm_source=mail&fbclid=IwAR0_x.1-2#top`, [anonymous]],
    ['brackets and a full stop', `(<${result}>).`, [anonymous]],
    ['percent-encoding of the value', result.replaceAll('.reentry', '%2Ereentry'), [anonymous]],
    ['percent-encoding of the whole link', encodeURIComponent(board), both],
    ['ampersands as HTML writes them', board.replace('&', '&amp;'), both],
    ['a filter that a mail put around it', `https://safe.example.com/?url=${encodeURIComponent(board)}&data=x`, both],
    ['a line that was wrapped', result.replace('lasting-', 'lasting-\n  '), [anonymous]],
    ['a line that was wrapped between two answers', result.replace('.lasting', '.\r\nlasting'), [anonymous]],
    ['a line that was wrapped in a word', result.replace('manager', 'mana\r\nger'), [anonymous]],
    ['a line that was wrapped in a name', board.replace('Ana', 'A\nna'), both],
    ['dashes between', `- ${result}\n- `, [anonymous]],
  ])('%s', (_what, text, members) => {
    expect(parsePastedAnswers(quiz, text)).toEqual({ members, issues: [], left: [] })
  })

  it('whatever line a mail breaks', () => {
    for (let at = 1; at < result.length; at += 1) {
      const { members, issues } = parsePastedAnswers(quiz, `${result.slice(0, at)}\r\n ${result.slice(at)}`)
      expect(members, `broken at ${at}`).toEqual([anonymous])
      expect(issues).toEqual([])
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
  })

  it('where there is no room for it', () => {
    const { members, left } = parsePastedAnswers(quiz, `${result} ${otherValue}`, 1)
    expect(members).toEqual([anonymous])
    expect(left).toEqual([otherValue])
  })

  it('but who is there already is not there twice', () => {
    expect(parsePastedAnswers(quiz, `${result} ${result}`).members).toEqual([anonymous])
    expect(parsePastedAnswers(quiz, board, mostMembers, both)).toEqual({ members: [], issues: [], left: [] })
  })
})

it('a board that is copied and pasted is the same board', () => {
  fc.assert(
    fc.property(teamOf(1), (members) => {
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
      fc.array(fc.oneof(hostileText, fc.constantFrom(result, board, value, '?a=', 'a=&a=')), { maxLength: 8 }),
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
