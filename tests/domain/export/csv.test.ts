import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '#domain/export/csv.ts'

/** What another library, strict about RFC 4180, reads from a file. */
function read(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n' })
}

/** Whether a spreadsheet would run it as a formula. A number with a sign isn't one. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)
}

test('a table is quoted where necessary, has CRLF line ends, and starts with a UTF-8 mark', () => {
  const csv = toCsv([
    ['id', 'says'],
    ['a,b', 'He said “yes”.\nThen "no".'],
  ])
  expect(csv).toBe('\uFEFFid,says\r\n"a,b","He said “yes”.\nThen ""no""."\r\n')
})

test('a table without rows is an empty file', () => {
  expect(toCsv([])).toBe('\uFEFF')
})

test.each(['=1+1', '+1-1', '-1+1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("https://example.org";"x")'])(
  'a cell that begins as a formula becomes text: %j',
  (cell) => {
    expect(read(toCsv([['first', cell]]))).toEqual([['first', `'${cell}`]])
  },
)

test.each(['1-1', ' =1', "'=1", 'a@b', '−1', '-1', '+2.5'])('any other cell is unchanged: %j', (cell) => {
  expect(read(toCsv([['first', cell]]))).toEqual([['first', cell]])
})

test('a written table is read back cell by cell', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[=+\-@\t\r]?["',;\r\n\t ]{0,3}\w?$/),
  )
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }))
  fc.assert(
    fc.property(table, (rows) => {
      const written = rows.map((row) => row.map((text) => (isFormula(text) ? `'${text}` : text)))
      expect(read(toCsv(rows))).toEqual(written)
    }),
  )
})
