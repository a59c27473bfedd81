import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '#domain/export/csv.ts'

/** What another library, strict about RFC 4180, reads from a file. */
function read(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n' })
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

test.each([
  '=1+1',
  '+1-1',
  '-1+1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '=HYPERLINK("https://example.org";"x")',
  '＝1+1',
  '＋1',
  '－1+1',
  '＠SUM(A1)',
])('a cell that begins as a formula becomes text: %j', (cell) => {
  expect(read(toCsv([['first', cell]]))).toEqual([['first', `'${cell}`]])
})

test.each(['1-1', ' =1', "'=1", 'a@b', '−1', '-1', '+2.5'])('any other cell is unchanged: %j', (cell) => {
  expect(read(toCsv([['first', cell]]))).toEqual([['first', cell]])
})

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...'=+-@＝;,\t\r\n "x1'), { maxLength: 8 }).map((parts) => parts.join('')),
)
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }))

test('a written table is read back cell by cell, with apostrophes at most', () => {
  const withoutMarks = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((text) => text.replaceAll("'", '')))
  fc.assert(
    fc.property(table, (rows) => {
      expect(withoutMarks(read(toCsv(rows)))).toEqual(withoutMarks(rows))
    }),
  )
})

test('no cell begins as a formula, whether a spreadsheet separates cells by commas, semicolons, or tabs', () => {
  /** Cells as a careless program reads them, which takes a quotation mark within a cell for nothing special. */
  const cellsBetween = (csv: string, separator: string) =>
    csv
      .slice(1)
      .split(/[\r\n]/)
      .flatMap((line) => line.split(separator))
      .map((text) => text.replace(/^"*/, ''))
  const isFormula = (text: string) => /^[=+\-@＝＋－＠]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)
  fc.assert(
    fc.property(table, (rows) => {
      const csv = toCsv(rows)
      expect(read(csv).flat().filter(isFormula)).toEqual([])
      for (const separator of [';', '\t']) {
        expect(cellsBetween(csv, separator).filter(isFormula)).toEqual([])
      }
    }),
    { numRuns: 2_000 },
  )
  expect(toCsv([['x;+1+1,,,CTO']])).toBe(`\uFEFF"x;'+1+1,,,CTO"\r\n`)
})
