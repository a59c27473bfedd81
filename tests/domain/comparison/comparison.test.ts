import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import {
  chosenRoles,
  comparisonTables,
  type ComparisonChoice,
  leadRows,
  rowKinds,
  toggleChoice,
  wholeComparison,
} from '#domain/comparison/comparison.ts'

const rowIds = content.rows.map(({ id }) => id)
const roleIds = content.roles.map(({ id }) => id)

const choices: fc.Arbitrary<ComparisonChoice> = fc.record({
  show: fc.constantFrom(...rowKinds),
  roles: fc.subarray(roleIds),
  rows: fc.subarray(rowIds),
})

function shownRows(choice: ComparisonChoice): readonly string[] {
  return comparisonTables(content, choice).flatMap(({ rows }) => rows.map(({ id }) => id))
}

test('the whole comparison shows every row once, under its own dimension', () => {
  expect(shownRows(wholeComparison).toSorted()).toEqual(rowIds.toSorted())
  for (const { dimension, rows } of comparisonTables(content, wholeComparison)) {
    expect(rows.map((row) => row.dimension)).toEqual(rows.map(() => dimension.id))
  }
})

test('every row belongs to exactly one kind', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const differences = shownRows({ ...choice, show: 'differences' })
      const shared = shownRows({ ...choice, show: 'shared' })
      const all = shownRows({ ...choice, show: 'all' })
      expect([...differences, ...shared].toSorted()).toEqual(all.toSorted())
    }),
  )
})

test('the selected rows are shown', () => {
  fc.assert(
    fc.property(fc.subarray(rowIds, { minLength: 1 }), (rows) => {
      expect(shownRows({ ...wholeComparison, rows }).toSorted()).toEqual(rows.toSorted())
    }),
  )
})

test('no selection gives a table without rows or changes the order', () => {
  const whole = shownRows(wholeComparison)
  fc.assert(
    fc.property(choices, (choice) => {
      expect(comparisonTables(content, choice).filter(({ rows }) => rows.length === 0)).toEqual([])
      const shown = shownRows(choice)
      expect(shown).toEqual(whole.filter((id) => shown.includes(id)))
    }),
  )
})

test('columns keep the order of the content, whatever the order of selection', () => {
  const ids = (roles: readonly string[]) => chosenRoles(content, { ...wholeComparison, roles }).map(({ id }) => id)
  expect(ids([])).toEqual(roleIds)
  expect(ids(roleIds.toReversed())).toEqual(roleIds)
  for (const id of roleIds) expect(ids([id])).toEqual([id])
})

test('each dimension has one lead row', () => {
  expect(leadRows(content).map(({ dimension }) => dimension)).toEqual(content.dimensions.map(({ id }) => id))
})

/** What a selection stands for: an empty one means everything. */
const meant = (chosen: readonly string[], every: readonly string[]) => (chosen.length === 0 ? every : chosen)

const toggles = fc
  .uniqueArray(fc.string(), { minLength: 1, maxLength: 6 })
  .chain((every) => fc.record({ every: fc.constant(every), chosen: fc.subarray(every), id: fc.constantFrom(...every) }))

test('toggling changes one choice and nothing else', () => {
  fc.assert(
    fc.property(toggles, ({ every, chosen, id }) => {
      const before = meant(chosen, every)
      const after = meant(toggleChoice(chosen, id, every), every)
      expect(after.filter((one) => one !== id)).toEqual(before.filter((one) => one !== id))
      const isLast = before.length === 1 && before[0] === id
      expect(after.includes(id)).toBe(isLast || !before.includes(id))
    }),
  )
})

test('toggling twice changes nothing, unless the first toggle was rejected', () => {
  fc.assert(
    fc.property(toggles, ({ every, chosen, id }) => {
      const twice = toggleChoice(toggleChoice(chosen, id, every), id, every)
      expect(meant(twice, every)).toEqual(meant(chosen, every))
    }),
  )
})

test('selected rows of other dimensions are not counted', () => {
  expect(toggleChoice(['elsewhere', 'a'], 'a', ['a', 'b', 'c'])).toEqual(['a'])
  expect(toggleChoice(['elsewhere'], 'a', ['a', 'b', 'c'])).toEqual(['a'])
})

test('selecting everything is written as nothing', () => {
  expect(toggleChoice(['a'], 'b', ['a', 'b'])).toEqual([])
  expect(toggleChoice([], 'a', ['a', 'b'])).toEqual(['b'])
})
