import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { charterTable } from '#domain/charter/charter-table.ts'
import { defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { comparisonTable } from '#domain/comparison/comparison-table.ts'
import { comparisonTables } from '#domain/comparison/comparison.ts'
import type { ExportTable } from '#domain/export/export-table.ts'
import { toSpreadsheet } from '#domain/export/spreadsheet.ts'
import { anyCharter } from '#tests/domain/charter/arbitraries.ts'
import { attacks } from '#tests/hostile/values.ts'
import { runs } from '#tests/runs.ts'
import { readSpreadsheet, unpack, xmlParts } from './office-files.ts'

const origin = { address: 'https://example.org/charter', date: '2026-11-30' }
const tableOf = (title: string, columns: readonly string[], rows: readonly (readonly string[])[]): ExportTable => ({
  title,
  columns,
  rows,
  notes: ['A source.', origin],
})

test('a comparison and a charter come back cell by cell, with their sources on a second sheet', async () => {
  const choice = { show: 'all', roles: [], rows: [] } as const
  const charter = normalizeCharter(content, { ...defaultCharter, ownItems: [{ id: 'own-1', title: '=1+1' }] })
  const tables = [
    comparisonTable(content, comparisonTables(content, choice), content.roles, origin),
    { ...tableOf('A charter', [], []), ...charterTable(content, charter) },
  ]
  for (const table of tables) {
    const file = await toSpreadsheet(table)
    expect(await readSpreadsheet(file)).toEqual([table.columns, ...table.rows])
    const about = (await readSpreadsheet(file, 2)).flat()
    expect(about[0]).toBe(table.title)
    expect(about.at(-1)).toBe(`${origin.address}, ${origin.date}`)
    expect(about).toHaveLength(table.notes.length + 1)
  }
})

test('every cell is text, and the header is bold and stays in place', async () => {
  const { part } = await unpack(
    await toSpreadsheet(
      tableOf(
        'T',
        ['A', 'B'],
        [
          ['=1+1', '42'],
          ['', '2026-01-01'],
        ],
      ),
    ),
  )
  const sheet = part('xl/worksheets/sheet1.xml')
  expect(sheet.getElementsByTagName('f')).toHaveLength(0)
  const cells = [...sheet.getElementsByTagName('c')]
  const full = cells.filter((cell) => cell.childElementCount > 0)
  expect(full).toHaveLength(5)
  for (const cell of full) expect(cell.getAttribute('t')).toMatch(/^(?:s|inlineStr)$/)
  const pane = sheet.getElementsByTagName('pane')[0]
  expect(Array.from(pane?.attributes ?? [], ({ name, value }) => [name, value])).toEqual([
    ['ySplit', '1'],
    ['topLeftCell', 'A2'],
    ['activePane', 'bottomLeft'],
    ['state', 'frozen'],
  ])
  expect(sheet.getElementsByTagName('col')).toHaveLength(2)
  const styles = part('xl/styles.xml')
  const styleOf = (index: number) =>
    styles.getElementsByTagName('cellXfs')[0]?.children[Number(cells[index]?.getAttribute('s'))]
  const fontOf = (index: number) =>
    styles.getElementsByTagName('fonts')[0]?.children[Number(styleOf(index)?.getAttribute('fontId'))]
  expect([0, 2].map((index) => fontOf(index)?.getElementsByTagName('b').length)).toEqual([1, 0])
  expect(styleOf(2)?.getElementsByTagName('alignment')[0]?.getAttribute('wrapText')).toBe('1')
})

test('on paper, a table is one page wide, and each page repeats the header', async () => {
  const title = "Who's <in> & $1 out"
  const { part } = await unpack(await toSpreadsheet(tableOf(title, ['A'], [['1']])))
  const workbook = part('xl/workbook.xml')
  const titles = workbook.getElementsByTagName('definedName')[0]
  expect(titles?.getAttribute('name')).toBe('_xlnm.Print_Titles')
  expect(titles?.textContent).toBe("'Who''s <in> & $1 out'!$1:$1")
  expect(workbook.getElementsByTagName('sheet')[0]?.getAttribute('name')).toBe(title)
  const sheet = part('xl/worksheets/sheet1.xml')
  expect(sheet.documentElement.firstElementChild?.localName).toBe('sheetPr')
  expect(sheet.getElementsByTagName('pageSetUpPr')[0]?.getAttribute('fitToPage')).toBe('1')
  const setup = sheet.getElementsByTagName('pageSetup')[0]
  expect(['fitToWidth', 'fitToHeight', 'orientation'].map((name) => setup?.getAttribute(name))).toEqual([
    '1',
    '0',
    'landscape',
  ])
})

test('a wide table’s long columns get narrower, so that a page of it can be read', async () => {
  const widthsOf = async (columns: readonly string[]) => {
    const { part } = await unpack(await toSpreadsheet(tableOf('T', columns, [])))
    return [...part('xl/worksheets/sheet1.xml').getElementsByTagName('col')].map((col) =>
      Number(col.getAttribute('width')),
    )
  }
  const long = 'A long text '.repeat(10)
  expect(await widthsOf(['Short', long])).toEqual([10, 48])
  expect(await widthsOf(['Short', ...Array.from({ length: 5 }, () => long)])).toEqual([10, 38, 38, 38, 38, 38])
  expect(new Set(await widthsOf(Array.from({ length: 30 }, () => long)))).toEqual(new Set([16]))
})

function written(text: string): string {
  return (
    text
      .replaceAll(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
      .replaceAll(/[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{10FFFE}\u{10FFFF}]/gu, '')
      .replaceAll(/\r\n?/g, '\n')
      // The library leaves it out.
      .replaceAll('\uFFFD', '')
  )
}

test.each(attacks)('$name comes back as plain text', async ({ value }) => {
  const file = await toSpreadsheet(tableOf(value, ['A'], [[value]]))
  await xmlParts(file)
  const { part } = await unpack(file)
  const [, text = ''] = (await readSpreadsheet(file)).flat().map(String)
  // The readers of spreadsheets leave out spaces at the ends, and no cell is longer.
  const whole = written(value)
    .trim()
    .slice(0, 32_767)
    .replace(/\p{Cs}$/u, '')
    .trim()
  expect(text.trim() === whole, `${text.length} characters: ${text.slice(0, 80)}`).toBe(true)
  const [name = ''] = [...part('xl/workbook.xml').getElementsByTagName('sheet')].map((each) =>
    each.getAttribute('name'),
  )
  expect(name).toMatch(/^[^\\/?*:[\]]{1,31}$/)
})

test('any charter comes back as it is', async () => {
  await fc.assert(
    fc.asyncProperty(anyCharter, async (any) => {
      const { columns, rows } = charterTable(content, normalizeCharter(content, any))
      const file = await toSpreadsheet(tableOf('A charter', columns, rows))
      // The reader leaves out spaces at the ends, which a name has where something after them was left out.
      const expected = rows.map((row) => row.map((text) => written(text).trim()))
      expect(await readSpreadsheet(file)).toEqual([columns, ...expected])
    }),
    { numRuns: runs(8), endOnFailure: true },
  )
})
