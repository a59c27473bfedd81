import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/universal'
import type { ExportTable } from './export-table.ts'
import { xmlText } from './xml-text.ts'

/** Most characters in a cell and in the name of a sheet, and points of a row; what goes beyond makes a file that's called damaged. */
const most = { cell: 32_767, sheet: 31, height: 409 } as const

/** The library names a pane that there is only with frozen columns, so some programs wouldn't freeze the header. */
const frozenHeader: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (sheet) =>
          sheet.replace(' xSplit="0"', '').replace('activePane="bottomRight"', 'activePane="bottomLeft"'),
      },
    },
  },
}

/** On paper, a sheet is one page wide, and each page repeats the header. The library has no option for either. */
function fitToPaper(sheet: string): Feature<Blob> {
  const header = `'${sheet.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;')}'!$1:$1`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              '<definedNames/>',
              // A function, since a dollar sign has a meaning in a replacement.
              () =>
                `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${header}</definedName></definedNames>`,
            ),
        },
      },
    },
  }
}

/** Widest and narrowest column, in characters: a longer text wraps. */
const width = { least: 10, most: 48 } as const
/** Widest table, in characters, that can be read on a page. Its columns get narrower, down to `readable`. */
const across = 200
const readable = 16
const aboutWidth = 2 * width.most
/** In points, with room for the letters of any font. */
const lineHeight = 15.5

/**
 * A table as a spreadsheet (.xlsx): every cell is text, whatever it begins with, so nothing in it can be run. The header stays in
 * place while the rows scroll. Its notes are on a second sheet.
 */
export function toSpreadsheet({ title, columns, rows, notes }: ExportTable): Promise<Blob> {
  const widths = columnWidths(columns.map((header, index) => [header, ...rows.map((row) => row[index] ?? '')]))
  const sheet = sheetName(title)
  const rowOf = (texts: readonly string[], isHeader = false) => {
    const height = rowHeight(texts, widths)
    return texts.map((text) => textCell(text, height, isHeader))
  }
  const lines = notes.map((note) => (typeof note === 'string' ? note : `${note.address}, ${note.date}`))
  return writeExcelFile(
    [
      {
        sheet,
        data: [rowOf(columns, true), ...rows.map((row) => rowOf(row))],
        columns: widths.map((each) => ({ width: each })),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      {
        sheet: 'About',
        data: [title, ...lines].map((text, index) => [textCell(text, rowHeight([text], [aboutWidth]), index === 0)]),
        columns: [{ width: aboutWidth }],
        orientation: 'landscape',
      },
    ],
    { fontFamily: 'Calibri', fontSize: 11, features: [frozenHeader, fitToPaper(sheet)] },
  ).toBlob()
}

function textCell(text: string, height: number, isHeader: boolean): Cell {
  return {
    type: String,
    value: cellText(text),
    wrap: true,
    height,
    alignVertical: 'top',
    ...(isHeader && { fontWeight: 'bold', bottomBorderStyle: 'thin' }),
  }
}

function cellText(text: string): string {
  // A cut can leave half of a character.
  const plain = xmlText(xmlText(text).slice(0, most.cell))
  // The library looks texts up in an object, where it takes "constructor" for one that it has already written: the file would be
  // damaged. No program shows the space.
  return plain in Object.prototype ? `${plain} ` : plain
}

/** Not every program makes a row as tall as its text. */
function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const counts = texts.map((text, index) =>
    text.split('\n').reduce((count, piece) => count + Math.ceil((piece.length + 1) / ((widths[index] ?? 1) - 2)), 0),
  )
  return Math.min(most.height, Math.max(1, ...counts) * lineHeight)
}

function columnWidths(columns: readonly (readonly string[])[]): readonly number[] {
  const wanted = columns.map((texts) => Math.max(width.least, ...texts.map((text) => text.length + 2)))
  const upTo = (widest: number) => wanted.map((each) => Math.min(widest, each))
  let widest: number = width.most
  while (widest > readable && upTo(widest).reduce((total, each) => total + each, 0) > across) widest -= 1
  return upTo(widest)
}

/** Without what a name may not contain. */
function sheetName(title: string): string {
  const plain = xmlText(title)
    .replaceAll(/[\\/?*:[\]\n\r\t]/g, ' ')
    .slice(0, most.sheet)
  return (
    xmlText(plain)
      .replaceAll(/^'+|'+$/g, '')
      .trim() || 'Table'
  )
}
