import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { defaultCharter, charterItems } from '#domain/charter/charter.ts'
import { compareCharters } from '#domain/charter/compare-charters.ts'
import { addItem, assign, assignToCustomHolder, setLead } from '#domain/charter/edit-charter.ts'
import { anyCharter } from './arbitraries.ts'

const titlesThatDiffer = (
  ...charters: Parameters<typeof compareCharters> extends [unknown, ...infer Rest] ? Rest : never
) =>
  compareCharters(content, ...charters)
    .filter((row) => !row.isSame)
    .map(({ title }) => title)

describe('two charters compared', () => {
  it('differ where one gives a thing to another, or names another lead', () => {
    const one = setLead(content, assign(content, defaultCharter, 'security', 'ciso'), 'dialogue', 'cio')
    expect(titlesThatDiffer(one, defaultCharter)).toEqual([
      'Keep information safe, and out of the wrong hands',
      'See that the two keep talking',
    ])
  })

  it('know one’s own items and people by their names, not by their numbers', () => {
    const one = addItem(content, addItem(content, defaultCharter, 'Run the shop'), 'Run the museum')
    const other = addItem(content, defaultCharter, 'Run the museum')
    expect(titlesThatDiffer(one, other)).toEqual(['Run the shop'])
    const byName = assignToCustomHolder(content, defaultCharter, 'security', 'Ann')
    const later = assignToCustomHolder(
      content,
      assignToCustomHolder(content, defaultCharter, 'risk', 'Bob'),
      'security',
      'Ann',
    )
    expect(titlesThatDiffer(byName, later)).toEqual(['Know what could go wrong, and be ready for it'])
  })

  it('take several of one’s own with one title one by one', () => {
    const twice = addItem(content, addItem(content, defaultCharter, 'Run the shop'), 'Run the shop')
    const [first, second] = twice.ownItems
    const one = assign(content, assign(content, twice, first?.id ?? '', 'cio'), second?.id ?? '', 'cto')
    expect(titlesThatDiffer(one, one)).toEqual([])
    expect(titlesThatDiffer(one, twice)).toEqual(['Run the shop', 'Run the shop'])
    expect(titlesThatDiffer(one, addItem(content, defaultCharter, 'Run the shop'))).toHaveLength(2)
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
