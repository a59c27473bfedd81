import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { charterLines, idsInLine } from '#domain/charter/charter-lines.ts'
import { charterItems, defaultCharter, isSameAssignment } from '#domain/charter/charter.ts'
import { assign } from '#domain/charter/edit-charter.ts'
import { anyCharter } from './arbitraries.ts'

const linesOf = (charter: typeof defaultCharter) => charterLines(charterItems(content, charter), false)
const included = (charter: typeof defaultCharter, id: string) =>
  linesOf(charter)
    .find((line) => line.id === id)
    ?.includes.map((item) => item.id)

describe('the lines of a charter', () => {
  it('fold overlapping responsibilities into one', () => {
    expect(included(defaultCharter, 'research')).toEqual(['technology-watch', 'trends'])
    expect(linesOf(defaultCharter)).toHaveLength(22)
  })

  it('keep apart what has another owner', () => {
    const moved = assign(content, defaultCharter, 'trends', 'cio')
    expect(included(moved, 'research')).toEqual(['technology-watch'])
    expect(included(moved, 'trends')).toEqual([])
  })

  it('have every responsibility once, together with those of the same owner, lead, and consulted', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const items = charterItems(content, charter)
        const lines = charterLines(items, false)
        expect(lines.flatMap(idsInLine).toSorted()).toEqual(items.map(({ id }) => id).toSorted())
        for (const { assignment, includes } of lines)
          for (const item of includes) expect(isSameAssignment(item.assignment, assignment)).toBe(true)
      }),
    )
  })

  it('are the responsibilities, one by one, if the reader asks for all of them', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const items = charterItems(content, charter)
        expect(charterLines(items, true).map(({ id }) => id)).toEqual(items.map(({ id }) => id))
      }),
    )
  })
})
