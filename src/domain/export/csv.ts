import { csvFormatRow } from 'd3-dsv'

/** Tells a spreadsheet that the file is UTF-8; without it, one of them reads “é” as “Ã©”. */
const byteOrderMark = '\uFEFF'

/** What a spreadsheet would take for the beginning of a formula. */
const beginsFormula = /^[=+\-@\t\r]/

/** A number is no formula, and has to stay a number. */
const isNumber = /^[+-]?\d+(\.\d+)?$/

/**
 * Writes a table as CSV for spreadsheets: quoted by RFC 4180, UTF-8 with a byte order mark, lines ended by CR LF.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, which makes it text.
 *
 * @param rows The header first; every row as long as it.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${csvFormatRow(row.map(asText))}\r\n`).join('')
}

function asText(cell: string): string {
  return beginsFormula.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell
}
