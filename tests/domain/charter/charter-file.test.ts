import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { charterFromJson, charterToJson } from '#domain/charter/charter-file.ts'
import { defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { assign } from '#domain/charter/edit-charter.ts'
import { charterFromStored } from '#domain/charter/stored-charter.ts'
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
    ['{"format":"role-charter","link":3}', 'This file is damaged: its “link” field is missing.'],
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
