import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { charterLink } from '#domain/charter/charter-link.ts'
import { comparisonLink } from '#domain/comparison/comparison-link.ts'
import type { Query } from '#domain/links/query.ts'
import { withoutInsertions } from '#domain/links/without-insertions.ts'
import { resultLink } from '#domain/quiz/answers-link.ts'
import { teamLink } from '#domain/team/team-link.ts'

/** What mail and chat programs insert where a long word may break, and other characters that nobody sees. */
const inserted = {
  'a soft hyphen': '\u00AD',
  'a zero-width space': '\u200B',
  'a word joiner': '\u2060',
  'a byte order mark': '\uFEFF',
  'a mark of direction': '\u200E',
  'a variation selector': '\uFE0F',
  'a Hangul filler': '\u3164',
  'a line break': '\r\n ',
} as const

/** Reads a link with an insertion in every place of one key's value, and tells which of them changed what was read. */
function changedBy<Content>(
  { parse }: { readonly parse: (of: Content, query: Query) => unknown },
  of: Content,
  key: string,
  value: string,
  insertion: string,
): readonly string[] {
  const read = (written: string) => JSON.stringify(parse(of, { [key]: written }))
  const expected = read(value)
  return Array.from({ length: value.length + 1 }, (_, at) => value.slice(0, at) + insertion + value.slice(at)).filter(
    (written) => read(written) !== expected,
  )
}

describe.each(Object.entries(inserted))('%s in a link', (_, insertion) => {
  test.each([
    ['of answers', resultLink, content.quiz, 'a', 'v2.people-to99.inblocks-load-skill.pay-dk'],
    ['of answers to version 1', resultLink, content.quiz, 'a', 'v1.people-to99.seat-no'],
    ['of a team', teamLink, content.quiz, 'a', 'v2.people-to99.inblocks-load'],
    ['of a team, version 1', teamLink, content.quiz, 'a', 'v1.people-to99.reentry-3-most'],
  ])('%s changes nothing, wherever it stands', (__, codec, of, key, value) => {
    expect(changedBy(codec, of, key, value, insertion)).toEqual([])
  })

  test('of a charter without texts changes nothing', () => {
    const value = 'v1.date_2027-01-31.security_ciso_asks_cfo_cpo.one-strategy_shared_cio.end'
    expect(changedBy(charterLink, content, 'c', value, insertion)).toEqual([])
  })

  test('of a comparison changes nothing', () => {
    expect(changedBy(comparisonLink, content, 'show', 'differences', insertion)).toEqual([])
    expect(changedBy(comparisonLink, content, 'roles', 'cio', insertion)).toEqual([])
  })
})

test('the joiners of an emoji stay where people wrote it', () => {
  const { value, issues } = charterLink.parse(content, { c: 'v1.title_Team 👩\u200D💻.secu\u00ADrity_ciso.end' })
  expect(value[0]).toMatchObject({ title: 'Team 👩\u200D💻', assigned: { security: { holder: 'ciso' } } })
  expect(issues).toEqual([])
})

test('a soft hyphen that was encoded twice changes nothing where that’s read', () => {
  const codecs = [
    ['a', 'v2.people-to99.pay-dk', resultLink, content.quiz],
    ['a', 'v1.people-to99.reentry-3-most', teamLink, content.quiz],
  ] as const
  for (const [key, value, codec, of] of codecs) expect(changedBy(codec, of, key, value, '%C2%AD')).toEqual([])
  expect(changedBy(charterLink, content, 'c', 'v1.security_ciso.end', '%C2%AD')).toEqual([])
})

test('what can be seen stays', () => {
  expect(withoutInsertions('v2.people‑to99–é%C2%AD')).toBe('v2.people‑to99–é%C2%AD')
})
