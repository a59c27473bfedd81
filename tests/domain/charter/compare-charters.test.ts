import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { defaultCharter, charterItems } from '#domain/charter/charter.ts'
import { compareCharters } from '#domain/charter/compare-charters.ts'
import { addItem, assign, assignToCustomHolder, setLead } from '#domain/charter/edit-charter.ts'
import { anyCharter } from './arbitraries.ts'

const namesThatDiffer = (
  ...charters: Parameters<typeof compareCharters> extends [unknown, ...infer Rest] ? Rest : never
) =>
  compareCharters(content, ...charters)
    .filter((row) => !row.isSame)
    .map(({ name }) => name)

describe('two charters compared', () => {
  it('differ where one gives a thing to another, or names another lead', () => {
    const one = setLead(content, assign(content, defaultCharter, 'security', 'ciso'), 'dialogue', 'cio')
    expect(namesThatDiffer(one, defaultCharter)).toEqual(['Information security', 'CIO–CTO coordination'])
  })

  it('know one’s own items and people by their names, not by their numbers', () => {
    const one = addItem(content, addItem(content, defaultCharter, 'Run the shop'), 'Run the museum')
    const other = addItem(content, defaultCharter, 'Run the museum')
    expect(namesThatDiffer(one, other)).toEqual(['Run the shop'])
    const byName = assignToCustomHolder(content, defaultCharter, 'security', 'Ann')
    const later = assignToCustomHolder(
      content,
      assignToCustomHolder(content, defaultCharter, 'risk', 'Bob'),
      'security',
      'Ann',
    )
    expect(namesThatDiffer(byName, later)).toEqual(['Technology risk management'])
  })

  it('take several of one’s own with one title one by one', () => {
    const twice = addItem(content, addItem(content, defaultCharter, 'Run the shop'), 'Run the shop')
    const [first, second] = twice.ownItems
    const one = assign(content, assign(content, twice, first?.id ?? '', 'cio'), second?.id ?? '', 'cto')
    expect(namesThatDiffer(one, one)).toEqual([])
    expect(namesThatDiffer(one, twice)).toEqual(['Run the shop', 'Run the shop'])
    expect(namesThatDiffer(one, addItem(content, defaultCharter, 'Run the shop'))).toHaveLength(2)
  })

  it('have every responsibility of either once, and a charter says the same as itself', () => {
    fc.assert(
      fc.property(anyCharter, anyCharter, (one, other) => {
        const rows = compareCharters(content, one, other)
        const count = (charter: typeof one) => charterItems(content, charter).length
        expect(rows.filter((row) => row.one !== undefined)).toHaveLength(count(one))
        expect(new Set(rows.flatMap((row) => row.other?.id ?? [])).size).toBe(count(other))
        expect(compareCharters(content, one, one).every((row) => row.isSame)).toBe(true)
        const differing = (each: typeof rows) => each.filter((row) => !row.isSame).length
        expect(differing(compareCharters(content, other, one))).toBe(differing(rows))
      }),
    )
  })
})
