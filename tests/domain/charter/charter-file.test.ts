import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { charterToJson } from '#domain/charter/charter-file.ts'
import { parseCharter } from '#domain/charter/charter-link.ts'
import { charterHolders, charterItems, defaultCharter, holderNames, normalizeCharter } from '#domain/charter/charter.ts'
import { assign } from '#domain/charter/edit-charter.ts'
import { charterFromJson } from '#domain/charter/read-charter-file.ts'
import { charterFromStored } from '#domain/charter/stored-charter.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { anyCharter } from './arbitraries.ts'

describe('a charter as a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        expect(charterFromJson(content, charterToJson(content, charter))).toEqual({ value: charter, issues: [] })
      }),
    )
  })

  it('can be read by people and other programs', () => {
    const file: unknown = JSON.parse(charterToJson(content, assign(content, defaultCharter, 'security', 'ciso')))
    expect(file).toMatchObject({ format: 'role-charter', version: 1 })
    expect(file).toHaveProperty('responsibilities')
    expect(file).toMatchObject({
      responsibilities: expect.arrayContaining([
        {
          id: 'security',
          term: 'Information security',
          title: content.responsibilities.find(({ id }) => id === 'security')?.title,
          holder: 'CISO',
          lead: null,
          consulted: [],
        },
      ]),
    })
  })

  it.each([
    ['', 'This file isn’t valid JSON, so it can’t be imported as a charter.'],
    ['{"format":', 'This file isn’t valid JSON, so it can’t be imported as a charter.'],
    ['[]', 'This file isn’t a role charter.'],
    ['null', 'This file isn’t a role charter.'],
    ['{"format":"other"}', 'This file isn’t a role charter.'],
    [
      '{"format":"role-charter","link":3}',
      'This file has no responsibilities in it, so it can’t be imported as a charter.',
    ],
    [' '.repeat(1_000_001), 'This file is too large to be a charter.'],
  ])('that cannot be read says why: %.30j', (text, why) => {
    expect(charterFromJson(content, text)).toBe(why)
  })

  it('tells what it cannot keep', () => {
    const read = charterFromJson(content, '{"format":"role-charter","link":"v1.security_wizard.end"}')
    expect(read).toMatchObject({ issues: [{ what: 'security_wizard', why: 'unknown' }] })
  })
})

describe('a charter in storage', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        expect(charterFromStored(JSON.parse(JSON.stringify(charter)))).toEqual(charter)
      }),
    )
  })

  it('of any shape is made whole, or none', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (assigned, rest) => {
        const read = charterFromStored({ assigned, names: rest, ownItems: rest, ownHolders: [rest], title: rest })
        if (read !== undefined)
          expect(normalizeCharter(content, normalizeCharter(content, read))).toEqual(normalizeCharter(content, read))
      }),
    )
    expect(charterFromStored(undefined)).toBeUndefined()
    expect(charterFromStored({ title: 'No assignments' })).toBeUndefined()
  })
})

describe('a charter’s file that someone has edited by hand', () => {
  const written = parseCharter(
    content,
    'v1.title_Who leads.call_cio_Jane.call_own-1_Run the museum.call_by-1_Ana.security_by-1.dialogue_shared_cio.own-1_cto.end',
  ).value
  type Row = Record<string, unknown>
  const edit = (change: (file: Record<string, unknown>, row: (id: string) => Row, rows: Row[]) => unknown) => {
    const file = JSON.parse(charterToJson(content, written))
    const rows: Row[] = file.responsibilities
    change(file, (id) => rows.find((each) => each['id'] === id) ?? {}, rows)
    const read = charterFromJson(content, JSON.stringify(file))
    if (typeof read === 'string') throw new Error(read)
    const nameOf = holderNames(charterHolders(content, read.value))
    const owner = (title: string) => {
      const item = charterItems(content, read.value).find(({ id, name }) => id === title || name === title)
      return item && nameOf(item.assignment.holder)
    }
    return { ...read, owner, sentence: describeIssues(read.issues, 'file') }
  }

  it('means what it says: title, dates, names, owners, leads, and who is consulted', () => {
    const { value, issues, owner } = edit((file, row) => {
      Object.assign(file, { title: 'New title', date: '2027-01-01', names: { cto: 'Ben' } })
      Object.assign(row('security'), { holder: 'CISO', consulted: ['CFO', 'Chi'] })
      Object.assign(row('risk'), { holder: 'Someone else' })
      Object.assign(row('vendors'), { holder: 'unassigned' })
      Object.assign(row('dialogue'), { lead: 'CTO' })
      Object.assign(row('own-1'), { title: 'Run the zoo', holder: 'Ana' })
    })
    expect(issues).toEqual([])
    expect(value).toMatchObject({ title: 'New title', date: '2027-01-01', names: { cto: 'Ben' } })
    expect(value.names).not.toHaveProperty('cio')
    expect(['security', 'risk', 'vendors', 'Run the zoo'].map(owner)).toEqual([
      'CISO',
      'Someone else',
      'Unassigned',
      'Ana',
    ])
    expect(value.assigned['dialogue']?.lead).toBe('cto')
    const nameOf = holderNames(charterHolders(content, value))
    expect(value.assigned['security']?.consulted.map(nameOf)).toEqual(['CFO', 'Chi'])
  })

  it('can have a row more or less', () => {
    const more = edit((_, __, rows) => rows.push({ title: 'Feed the cat', holder: 'CTO' }))
    expect(more.issues).toEqual([])
    expect(more.owner('Feed the cat')).toBe('CTO')
    const less = edit((_, __, rows) =>
      rows.splice(
        rows.findIndex((row) => row['id'] === 'own-1'),
        1,
      ),
    )
    expect(less.issues).toEqual([])
    expect(less.value.ownItems).toEqual([])
    const without = edit((_, __, rows) =>
      rows.splice(
        rows.findIndex((row) => row['id'] === 'security'),
        1,
      ),
    )
    expect(without.owner('security')).toBe('Ana')
    expect(without.sentence).toBe(
      'We ignored part of this file: “Information security” is missing, so it stays as it was.',
    )
  })

  it.each(['', null, ' '])('leaves a responsibility unassigned whose owner was emptied: %j', (holder) => {
    const { issues, owner } = edit((_, row) => Object.assign(row('security'), { holder }))
    expect(issues).toEqual([])
    expect(owner('security')).toBe('Unassigned')
  })

  it('names everything that can’t be read, up to twenty', () => {
    const few = edit((_, __, rows) => rows.slice(0, 5).map((row) => Object.assign(row, { lead: 'Eve' })))
    const expected = content.responsibilities.slice(0, 5).map(({ term }) => `“${term}: Eve” isn’t recognized`)
    expect(few.sentence.split('\n')).toEqual(['We ignored part of this file:', ...expected])
    const many = edit((_, __, rows) => rows.map((row) => Object.assign(row, { lead: 'Eve', consulted: [7] })))
    expect(many.sentence.split('\n')).toHaveLength(22)
    expect(many.sentence).toMatch(/and \d+ more$/)
  })

  it('was written by a site with other texts if most of them differ', () => {
    const { issues } = edit((_, __, rows) =>
      rows.map((row) => Object.assign(row, { title: `Titel: ${String(row['title'])}` })),
    )
    expect(issues).toEqual([{ what: 'responsibilities', why: 'version' }])
  })

  it.each([
    [
      'a title that can’t be changed',
      (_: Row, row: (id: string) => Row) => Object.assign(row('security'), { title: 'Lock the door' }),
      '“Information security: Lock the door” can’t be changed, so it stays as it was',
    ],
    [
      'a term that can’t be changed',
      (_: Row, row: (id: string) => Row) => Object.assign(row('security'), { term: 'Safety' }),
      '“Information security: Safety” can’t be changed, so it stays as it was',
    ],
    [
      'a title that was taken out',
      (_: Row, row: (id: string) => Row) => Object.assign(row('security'), { title: '' }),
      '“Information security: title” can’t be changed',
    ],
    [
      'a term for what has none',
      (_: Row, row: (id: string) => Row) => Object.assign(row('own-1'), { term: 'Museums' }),
      '“term: Museums” can’t be changed',
    ],
    ['a later version', (file: Row) => Object.assign(file, { version: 2 }), '“version: 2” comes from another version'],
    ['no version', (file: Row) => Object.assign(file, { version: 'x' }), '“version: "x"” can’t be read'],
    ['a date', (file: Row) => Object.assign(file, { date: 'tomorrow' }), '“date: tomorrow” can’t be read'],
    ['a name', (file: Row) => Object.assign(file, { names: { ceo: 'Eve' } }), '“names: ceo” isn’t recognized'],
    ['a title', (file: Row) => Object.assign(file, { title: 7 }), '“title: 7” can’t be read'],
    ['a field that no charter has', (file: Row) => Object.assign(file, { note: 'x' }), '“note” isn’t recognized'],
    [
      'a field that no row has',
      (_: Row, row: (id: string) => Row) => Object.assign(row('security'), { note: 'x' }),
      '“Information security: note” isn’t recognized',
    ],
    [
      'a row that was added with a field of its own',
      (_: Row, __: unknown, rows: Row[]) => rows.push({ title: 'Feed the cat', holder: 'CTO', note: 'x' }),
      /“row \d+: note” isn’t recognized/,
    ],
    [
      'no rows',
      (file: Row) => Object.assign(file, { responsibilities: [] }),
      '“responsibilities” is missing, so it stays as it was',
    ],
    ['rows', (file: Row) => Object.assign(file, { responsibilities: 'all' }), '“responsibilities” can’t be read'],
    ['a row', (_: Row, __: unknown, rows: Row[]) => rows.push({ holder: 'CIO' }), /“row \d+” can’t be read/],
    [
      'a row that is there twice',
      (_: Row, row: (id: string) => Row, rows: Row[]) => rows.push(row('security')),
      '“security” appears more than once',
    ],
    [
      'a lead of what isn’t shared',
      (_: Row, row: (id: string) => Row) => Object.assign(row('security'), { lead: 'CTO' }),
      '“Information security: CTO” isn’t recognized',
    ],
    [
      'more rows than fit',
      (_: Row, __: unknown, rows: Row[]) =>
        rows.push(...Array.from({ length: 12 }, (_each, index) => ({ title: `Extra ${index + 1}` }))),
      '“Extra 12” doesn’t fit',
    ],
    [
      'more owners than fit',
      (_: Row, __: unknown, rows: Row[]) => rows.map((row, index) => Object.assign(row, { holder: `Owner ${index}` })),
      /: Owner \d+” doesn’t fit/,
    ],
  ] as const)('names what can’t be read: %s', (_, change, sentence) => {
    expect(edit(change).sentence).toMatch(sentence)
  })

  it('without rows is what its link says', () => {
    const { value } = edit((file) => Object.assign(file, { responsibilities: [] }))
    expect(value).toEqual(normalizeCharter(content, written))
  })

  it('that someone wrote without a link says what it doesn’t have', () => {
    const open = (responsibilities: readonly object[]) => {
      const read = charterFromJson(content, JSON.stringify({ format: 'role-charter', title: 'Ours', responsibilities }))
      if (typeof read === 'string') throw new Error(read)
      return read
    }
    expect(open([])).toMatchObject({
      value: { title: 'Ours' },
      issues: [{ what: 'responsibilities', why: 'missing' }],
    })
    const some = open([{ id: 'security', holder: 'CISO' }])
    const missing = content.responsibilities.filter(({ id, beyond }) => id !== 'security' && !beyond)
    expect(some.value.assigned['security']?.holder).toBe('ciso')
    expect(some.issues).toEqual(missing.map(({ term }) => ({ what: term, why: 'missing' })))
    const all = content.responsibilities.filter(({ beyond }) => !beyond).map(({ id }) => ({ id, holder: 'CIO' }))
    expect(open(all).issues).toEqual([])
  })

  it('opens as version 1.0 wrote it', () => {
    const file = {
      format: 'role-charter',
      version: 1,
      responsibilities: [
        {
          id: 'security',
          title: 'Keep information safe',
          holder: 'A manager',
          lead: null,
          consulted: ['A provider or part-timer'],
        },
        { id: 'risk', title: 'Handle risk', holder: 'Nobody yet', lead: null, consulted: [] },
      ],
      link: 'v1.security_manager_asks_provider.risk_nobody.end',
    }
    expect(charterFromJson(content, JSON.stringify(file))).toEqual(parseCharter(content, file.link))
  })
})
