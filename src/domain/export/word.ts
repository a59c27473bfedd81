import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableLayoutType,
  TableRow,
  TableCell,
  TextRun,
  WidthType,
} from 'docx'
import { language } from '#model/language.ts'
import {
  afterTerm,
  type DocumentBlock,
  type DocumentItem,
  type DocumentTable,
  type ExportDocument,
} from './export-document.ts'
import type { ExportNote } from './source-notes.ts'
import { xmlText } from './xml-text.ts'

/** US Letter, in twentieths of a point. */
const page = { width: 12_240, height: 15_840, margin: 1_080 } as const
const textWidth = page.width - 2 * page.margin

/** Sizes in half-points and spaces in twentieths of a point, as for most documents; and for those that would be too long. */
const layouts = {
  normal: {
    text: 21,
    title: 44,
    headings: [28, 23],
    before: [320, 200],
    after: [100, 60],
    item: 60,
    body: 120,
    edge: 1_080,
  },
  dense: {
    text: 18,
    title: 36,
    headings: [23, 20],
    before: [140, 110],
    after: [40, 30],
    item: 10,
    body: 60,
    edge: 640,
  },
} as const

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B5B5B5' } as const
const numbering = 'numbered'
const bullets = 'bullets'

/**
 * The document as a Word file (.docx), with styles to restyle it by, tables whose headers repeat, and page numbers.
 * @param site The name of the site, for the file's properties.
 */
export function toWord(document: ExportDocument, site: string): Promise<Blob> {
  const { title, kind, isDense = false, blocks, notes } = document
  const layout = isDense ? layouts.dense : layouts.normal
  const lists = blocks.filter((block) => block.kind === 'list')
  const instanceOf = (block: DocumentBlock) => lists.findIndex((list) => list === block)
  return Packer.toBlob(
    new Document({
      title: xmlText(title),
      ...(kind !== undefined && { subject: xmlText(kind) }),
      creator: site,
      lastModifiedBy: site,
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: layout.text, language: { value: language } } },
          title: { run: { size: layout.title, bold: true }, paragraph: { spacing: { after: 80 } } },
          heading1: {
            run: { size: layout.headings[0], bold: true, color: '1F1F1F' },
            paragraph: { spacing: { before: layout.before[0], after: layout.after[0] }, keepNext: true },
          },
          heading2: {
            run: { size: layout.headings[1], bold: true, color: '1F1F1F' },
            paragraph: { spacing: { before: layout.before[1], after: layout.after[1] }, keepNext: true },
          },
          listParagraph: { paragraph: { spacing: { after: layout.item } } },
        },
        paragraphStyles: [
          {
            id: 'BodyText',
            name: 'Body Text',
            basedOn: 'Normal',
            quickFormat: true,
            paragraph: { spacing: { after: layout.body, line: isDense ? 240 : 264 } },
          },
          { id: 'Field', name: 'Field', basedOn: 'Normal', quickFormat: true, run: { size: 17 } },
          { id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true, run: { size: 18, color: '555555' } },
        ],
      },
      numbering: {
        config: [
          { reference: bullets, levels: [levelOf(LevelFormat.BULLET, '•')] },
          { reference: numbering, levels: [levelOf(LevelFormat.DECIMAL, '%1.')] },
        ],
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: page.width, height: page.height },
              margin: { top: layout.edge, bottom: layout.edge, left: page.margin, right: page.margin },
            },
          },
          footers: { default: footerOf(title) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
            ...(kind === undefined ? [] : [new Paragraph({ style: 'BodyText', children: runsOf(kind) })]),
            ...blocks.flatMap((block) => partsOf(block, instanceOf(block))),
            ...notes.map(noteOf),
          ],
        },
      ],
    }),
  )
}

function levelOf(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360, hanging: 360 } } },
  }
}

/** @param instance Which list of the document it is: each counts from one. */
function partsOf(block: DocumentBlock, instance: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: block.startsPage === true,
          children: runsOf(block.text),
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: runsOf(block.text) })]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: block.isNumbered === true ? numbering : bullets, level: 0, instance },
            children: runsOfItem(item),
          }),
      )
    case 'fields':
      return [fieldsOf(block.items), new Paragraph({ style: 'BodyText', children: [] })]
    case 'table':
      return [tableOf(withoutEmpty(block)), new Paragraph({ style: 'BodyText', children: [] })]
  }
}

function runsOfItem({ term, text }: DocumentItem): readonly TextRun[] {
  if (term === '') return runsOf(text)
  const separator = text === '' ? '' : afterTerm(term)
  return [...runsOf(term, true), ...runsOf(`${separator}${text}`)]
}

/** A text of several lines keeps them. */
function runsOf(text: string, bold = false): readonly TextRun[] {
  return xmlText(text)
    .split(/\r\n?|\n/)
    .map((piece, index) => new TextRun({ text: piece, bold, ...(index > 0 && { break: 1 }) }))
}

function withoutEmpty(table: DocumentTable): DocumentTable {
  const isKept = (_: unknown, index: number) =>
    !table.optional.includes(index) || table.rows.some((row) => (row[index] ?? '') !== '')
  return {
    ...table,
    columns: table.columns.filter(isKept),
    widths: table.widths.filter(isKept),
    rows: table.rows.map((row) => row.filter(isKept)),
  }
}

function tableOf({ columns, rows, widths }: DocumentTable): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.round((textWidth * width) / whole))
  const cellOf = (text: string, column: number, isHeader: boolean) =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      ...(isHeader && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EFEFEF' } }),
      children: [new Paragraph({ children: runsOf(text, isHeader || column === 0) })],
    })
  const rowOf = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      ...(isHeader && { tableHeader: true }),
      cantSplit: true,
      children: cells.map((text, column) => cellOf(text, column, isHeader)),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [rowOf(columns, true), ...rows.map((row) => rowOf(row, false))],
  })
}

/** Facts to fill in, two to a line, so that a form leaves room for the rest of its page. */
function fieldsOf(items: readonly DocumentItem[]): Table {
  const half = Math.floor(textWidth / 2)
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  const cellOf = (item: DocumentItem | undefined) =>
    new TableCell({
      width: { size: half, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 0, right: 160 },
      children: [new Paragraph({ style: 'Field', children: item === undefined ? [] : runsOfItem(item) })],
    })
  const rows = items.flatMap((item, index) =>
    index % 2 === 0 ? [new TableRow({ cantSplit: true, children: [cellOf(item), cellOf(items[index + 1])] })] : [],
  )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [half, half],
    borders: { top: none, bottom: line, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows,
  })
}

function noteOf(note: ExportNote): Paragraph {
  if (typeof note === 'string') return new Paragraph({ style: 'Note', children: runsOf(note) })
  // Word and LibreOffice don't open longer ones; it can still be read.
  const isLink = note.address.length <= 2_000
  return new Paragraph({
    style: 'Note',
    children: [
      ...(isLink
        ? [
            new ExternalHyperlink({
              link: note.address,
              children: [new TextRun({ text: note.address, style: 'Hyperlink' })],
            }),
          ]
        : runsOf(note.address)),
      ...runsOf(`, ${note.date}`),
    ],
  })
}

function footerOf(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        alignment: AlignmentType.RIGHT,
        children: [
          ...runsOf(`${title} · `),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
