import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import {
  reservedLinkKeys,
  linkLength,
  longestLink,
  charterLink,
  charterQuery,
  parseCharter,
  serializeCharter,
} from '#domain/charter/charter-link.ts'
import { defaultCharter, charterItems, charterLimits, normalizeCharter } from '#domain/charter/charter.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery } from '#domain/links/query.ts'
import { articleCounts } from '#tests/counts.ts'
import { runs } from '#tests/runs.ts'
import { anyCharter } from './arbitraries.ts'

const parse = (value: string) => parseCharter(content, value)
const write = (charter: typeof defaultCharter) => serializeCharter(content, charter)

const link =
  'v1.title_Who leads.org_Acme *n Co*p.date_2026-11-24.review_2027-05-24.call_cio_Jane Doe.call_own-1_Run the museum.call_by-1_Head of data.security_ciso_asks_cio.revenue_by-1.dialogue_shared_cto.own-1_cio.end'
const charter = {
  title: 'Who leads',
  organization: 'Acme & Co.',
  date: '2026-11-24',
  review: '2027-05-24',
  names: { cio: 'Jane Doe' },
  ownItems: [{ id: 'own-1', title: 'Run the museum' }],
  ownHolders: [{ id: 'by-1', name: 'Head of data' }],
  assigned: {
    security: { holder: 'ciso', lead: null, consulted: ['cio'] },
    revenue: { holder: 'by-1', lead: null, consulted: [] },
    dialogue: { holder: 'shared', lead: 'cto', consulted: [] },
    'own-1': { holder: 'cio', lead: null, consulted: [] },
  },
}

describe('parse and serialize', () => {
  it('write links that people can read, and that stay as they are for ever', () => {
    expect(write(charter)).toBe(link)
    expect(parse(link)).toEqual({ value: charter, issues: [] })
    expect(write(defaultCharter)).toBe('v1.end')
    expect(parse('v1.end')).toEqual({ value: defaultCharter, issues: [] })
    expect(parse('')).toEqual({ value: defaultCharter, issues: [] })
  })

  it('lose nothing of any charter: own items, any Unicode, through an address, encoded once more or not', () => {
    fc.assert(
      fc.property(anyCharter, (any) => {
        const value = write(any)
        const address = new URLSearchParams({ c: value }).toString()
        const arrived = new URLSearchParams(address).get('c') ?? ''
        const encodedAgain = new URLSearchParams(address.replaceAll('+', '%20').replaceAll('%', '%25')).get('c') ?? ''
        for (const each of [
          value,
          arrived,
          encodedAgain,
          encodeURIComponent(value),
          encodeURIComponent(encodedAgain),
        ]) {
          expect(parse(each)).toEqual({ value: any, issues: [] })
        }
      }),
    )
  })

  it('end in a letter, so that no chat takes their end for the end of a sentence', () => {
    fc.assert(
      fc.property(anyCharter, (any) => {
        expect(write(any)).toMatch(/^v1\.(.*\.)?end$/su)
      }),
    )
  })

  it('keep an ordinary charter short', () => {
    expect(linkLength(content, charter)).toBeLessThan(300)
    const assigned = Object.fromEntries(
      content.responsibilities
        .filter(({ beyond }) => !beyond)
        .map(({ id }) => [id, { holder: 'nobody', lead: null, consulted: [] }]),
    )
    expect(linkLength(content, { ...defaultCharter, assigned })).toBeLessThan(700)
    const ownItems = Array.from({ length: charterLimits.ownItems }, (_, index) => ({
      id: `own-${index + 1}`,
      title: 'm'.repeat(charterLimits.title),
    }))
    expect(linkLength(content, { ...charter, ownItems })).toBeLessThan(longestLink)
  })
})

describe('parse', () => {
  const pieces = fc.constantFrom(
    'v1',
    'v2',
    '.',
    '_',
    '*',
    '*p',
    '%',
    '%2E',
    '%E0',
    '+',
    ' ',
    '\n',
    'call',
    'own-1',
    'by-1',
    'cio',
    'title',
    'date',
    '2026-11-24',
    'security',
    'shared',
    'asks',
    'nobody',
    'end',
    '__proto__',
    'constructor',
    '<script>',
    '\u202E',
    '\u{1F600}',
    '\uD800',
  )
  const hostile = fc.oneof(
    fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
    fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
    fc.array(pieces, { maxLength: 30 }).map((each) => `v1.${each.join('.')}.end`),
    fc
      .tuple(fc.nat(link.length), fc.nat(link.length), fc.string({ maxLength: 3 }))
      .map(([from, to, put]) => link.slice(0, from) + put + link.slice(to)),
  )

  it('never throws, gives a whole charter, and tells in a sentence what it dropped', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const { value: read, issues } = parse(value)
        expect(normalizeCharter(content, read)).toEqual(read)
        expect(charterItems(content, read).length).toBeGreaterThanOrEqual(articleCounts.all)
        expect(issues.length).toBeLessThanOrEqual(20)
        expect(parse(write(read))).toEqual({ value: read, issues: [] })
        if (issues.length > 0)
          expect(describeIssues(issues)).toMatch(
            /^(?:This link may have been cut off: ask for it again\. )?We ignored part of this link: .+\.$/u,
          )
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('keeps what stands before the place where a link was cut off, and tells', () => {
    for (let length = 3; length < link.length; length += 1) {
      const { value: read, issues } = parse(link.slice(0, length))
      for (const [id, assignment] of Object.entries(read.assigned)) {
        // The last part may have lost who is consulted, or who leads.
        expect(charter.assigned).toHaveProperty(id)
        if (link.slice(0, length).includes(`${id}_${assignment.holder}`)) {
          expect(charter.assigned).toMatchObject({ [id]: { holder: assignment.holder } })
        }
      }
      expect(issues.map(({ why }) => why)).toContain('cut-off')
    }
  })

  it.each([
    ['white space around', `  ${link}\n`],
    ['line breaks within', link.replaceAll('_', '_\r\n')],
    ['wraps within words', link.replace('museum', 'mus\r\neum').replace('security', 'secu\r\n rity')],
    ['percent-encoding', [...link].map((each) => `%${each.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')],
    ['spaces as plus signs', link.replaceAll(' ', '+')],
    ['a full stop after it', `${link}.`],
    ['brackets and quotation marks around it', `(“${link}”).`],
    ['no version', link.slice('v1.'.length)],
    ['empty parts', link.replaceAll('.', '..')],
    ['capitals in ids', link.replace('security_ciso', 'Security_CISO')],
    ['another order', `v1.own-1_cio.${link.slice('v1.'.length).replace('.own-1_cio', '')}`],
  ])('forgives %s', (_what, value) => {
    expect(parse(value)).toEqual({ value: charter, issues: [] })
  })

  it.each([
    ['v1.nonsense_cio.end', 'nonsense_cio', 'unknown'],
    ['v1.nonsense.end', 'nonsense', 'malformed'],
    ['v1.security_wizard.end', 'security_wizard', 'unknown'],
    ['v1.security.end', 'security', 'malformed'],
    ['v1.security_ciso.security_cto.end', 'security_cto', 'duplicate'],
    ['v1.security_cio_cto.end', 'security_cto', 'unknown'],
    ['v1.dialogue_shared_cfo.end', 'dialogue_cfo', 'unknown'],
    ['v1.security_cto_asks_wizard.end', 'security_wizard', 'unknown'],
    ['v1.security_cto_asks_cto.end', 'security_cto', 'unknown'],
    ['v1.own-3_cio.end', 'own-3_cio', 'unknown'],
    ['v1.call_wizard_Merlin.end', 'call_wizard_Merlin', 'malformed'],
    ['v1.call_own-1.end', 'call_own-1', 'malformed'],
    ['v1.title_One.title_Two.end', 'title_Two', 'duplicate'],
    ['v1.date_2026-02-30.end', 'date_2026-02-30', 'malformed'],
    ['v2.security_ciso.end', 'v2', 'version'],
    ['v1.security_ciso', 'security_ciso', 'cut-off'],
    ['v1.__proto___cio.end', '__proto___cio', 'unknown'],
  ] as const)('tells what it drops: %s', (value, what, why) => {
    expect(parse(value).issues).toEqual([{ what, why }])
  })

  it('keeps the rest', () => {
    expect(parse('v2.security_ciso.end').value.assigned).toHaveProperty('security.holder', 'ciso')
    expect(parse('v1.security_ciso').value.assigned).toHaveProperty('security.holder', 'ciso')
    expect(parse('v1.security_ciso.security_cto.end').value.assigned).toHaveProperty('security.holder', 'ciso')
    expect(parse('v1.dialogue_shared_cfo_asks_cfo_wizard.end').value.assigned['dialogue']).toEqual({
      holder: 'shared',
      lead: null,
      consulted: ['cfo'],
    })
  })

  it('shortens what is too long, drops what there is no room for, and tells', () => {
    const long = parse(`v1.title_${'m'.repeat(90)}.end`)
    expect(long.value.title).toHaveLength(charterLimits.title)
    expect(long.issues).toEqual([{ what: 'm'.repeat(41), why: 'too-long' }])
    const many = Array.from({ length: 13 }, (_, index) => `call_own-${index + 1}_Item ${index + 1}`).join('.')
    const read = parse(`v1.${many}.end`)
    expect(read.value.ownItems).toHaveLength(12)
    expect(read.issues).toEqual([{ what: 'Item 13', why: 'no-room' }])
    const endless = parse(`v1.${'x'.repeat(1_000_000)}`)
    expect(endless.issues.map(({ why }) => why)).toEqual(['too-long', 'cut-off', 'malformed'])
    expect(parse(`v1.${'a_b.'.repeat(100)}end`).issues).toHaveLength(20)
  })
})

it('a value of which nothing can be read is no charter, and what was lost of it is told', () => {
  const { value: charters, issues } = charterLink.parse(content, { c: 'nonsense' })
  expect(charters).toEqual([])
  expect(issues.map(({ what }) => what)).toContain('nonsense')
  expect(charterLink.parse(content, { c: 'v1.end' }).value).toEqual([defaultCharter])
})

it('no responsibility is called by a word of the link', () => {
  for (const { id } of content.responsibilities) expect(reservedLinkKeys).not.toContain(id)
})

it('two charters that are too long for servers together are in the fragment, which servers don’t get', () => {
  const ownItems = Array.from({ length: 12 }, (_, index) => ({ id: `own-${index + 1}`, title: '字'.repeat(80) }))
  const full = normalizeCharter(content, { ...charter, ownItems })
  expect(charterQuery(charterLink.serialize(content, [charter, charter]))).toMatch(/^\?c=v1[^#]*$/)
  const part = charterQuery(charterLink.serialize(content, [full, full]))
  expect(part).toMatch(/^#c=v1[^?#]*$/)
  const read = (query: string) => charterLink.parse(content, parseQuery(query))
  expect(read(part.slice(1))).toEqual({ value: [full, full], issues: [] })
  // As the router gives it.
  expect(read(decodeURIComponent(part.slice(1)))).toEqual({ value: [full, full], issues: [] })
})
