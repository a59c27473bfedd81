import { csvFormatRow } from 'd3-dsv'

/** Tells a spreadsheet that the file is UTF-8; without it, one of them reads “é” as “Ã©”. */
const byteOrderMark = '\uFEFF'

/** What a spreadsheet would take for the beginning of a formula; some also take the full-width forms of Chinese and Japanese keyboards. */
const beginsFormula = /^(?:[\t\r]|"*[=+\-@＝＋－＠])/

/** What a spreadsheet could take for the end of a cell if it separates cells by semicolons or tabs, as in most of Europe. */
const endOfCell = /([;\t\r\n])/

/** The same after such an end, where a quotation mark doesn't count as text. */
const beginsFormulaWithin = /^[\s"]*(?=[=+\-@＝＋－＠])/

/** A number is no formula, and has to stay a number. */
const isNumber = /^[+-]?\d+(\.\d+)?$/

/**
 * Writes a table as CSV for spreadsheets: quoted by RFC 4180, UTF-8 with a byte order mark, lines ended by CR LF.
 * What a spreadsheet would run as a formula gets an apostrophe before it, which makes it text: at the beginning of a cell, and
 * within one wherever a spreadsheet that separates cells by semicolons or tabs would begin another.
 *
 * @param rows The header first; every row as long as it.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${csvFormatRow(row.map(asText))}\r\n`).join('')
}

function asText(cell: string, column: number): string {
  // With another separator, what follows the first number would be in its cell.
  const isText = beginsFormula.test(cell) && (column === 0 || !isNumber.test(cell))
  // Piece by piece, so that each begins where a cell would; every other piece is a separator.
  const [first = '', ...rest] = cell.split(endOfCell)
  return (
    (isText ? "'" : '') +
    first +
    rest.map((piece) => piece.replace(beginsFormulaWithin, (start) => `${start}'`)).join('')
  )
}
