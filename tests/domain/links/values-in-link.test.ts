import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { parseCharter } from '#domain/charter/charter-link.ts'
import { findCharterValue, hasSecondCharter } from '#domain/charter/parse-pasted-charter.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { parsePastedAnswers } from '#domain/team/parse-pasted-answers.ts'

// The two boxes that links are pasted into: for answers, and for a charter to compare with.

const charter = 'v1.title_Who leads?*p.call_own-1_مدير.own-1_cto.security_ciso.end'
const answers = 'Ana~v2.people-to99.inside-head'

const pastedInto = {
  'the charter box': (how: (link: string) => string) => {
    const value = findCharterValue(how(`https://example.org/charter${serializeQuery({ c: charter })}`))
    return value !== undefined && parseCharter(content, value)
  },
  'the team box': (how: (link: string) => string) =>
    parsePastedAnswers(content.quiz, how(`https://example.org/board${serializeQuery({ a: answers })}`)),
}

const ways: Readonly<Record<string, (link: string) => string>> = {
  'as it is': (link) => link,
  'as a query': (link) => link.slice(link.indexOf('?')),
  'as a key and a value': (link) => link.slice(link.indexOf('?') + 1),
  'with another key before it': (link) => link.replace('?', '?utm_source=x&amp;'),
  'with more after it': (link) => `${link}&utm_source=x#top`,
  'encoded as a whole': encodeURIComponent,
  'with an encoded query': (link) => link.replace(/(?<=\?).*/, encodeURIComponent),
  'wrapped by a mail filter': (link) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C01%7C&reserved=0`,
  'wrapped twice': (link) =>
    `https://www.google.com/url?q=${encodeURIComponent(`https://x.org/?u=${encodeURIComponent(link)}`)}&sa=D`,
  'wrapped in a path': (link) => `https://x.org/go/${encodeURIComponent(link)}`,
}

test.each(
  Object.entries(pastedInto).flatMap(([box, read]) =>
    Object.entries(ways).map(([way, how]) => [box, way, read, how] as const),
  ),
)('%s reads a link %s', (_box, _way, read, how) => {
  expect(read(how)).toEqual(read((link) => link))
  expect(read(how)).toMatchObject({ issues: [] })
})

test('text around a charter’s link is no part of it, and a second charter is noticed', () => {
  const link = 'https://example.org/charter?c=v1.security_ciso.end'
  for (const text of [`Ours: ${link} ok`, `<${link}>, see you`, `“${link}”\nBest,\nAna`, `${link}\n\nv1 was worse`]) {
    expect(findCharterValue(text), text).toBe('v1.security_ciso.end')
    expect(hasSecondCharter(text), text).toBe(false)
  }
  expect(hasSecondCharter(`${link}\n${link}`)).toBe(true)
  expect(hasSecondCharter(`${link} and ${encodeURIComponent(link)}`)).toBe(true)
})

test.each(Object.entries(ways).filter(([way]) => !way.includes('query') && !way.includes('before')))(
  'a comparison of two long charters, in a fragment, is read %s',
  (_, how) => {
    const link = `https://example.org/charter${serializeQuery({ c: [charter, 'v1.end'] }).replace('?', '#')}`
    expect(parseCharter(content, findCharterValue(how(link)) ?? '')).toEqual(parseCharter(content, charter))
  },
)
