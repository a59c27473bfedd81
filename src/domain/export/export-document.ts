import { markdownTable } from './export-table.ts'
import { markdownNote, markdownText } from './markdown-text.ts'
import type { ExportNote } from './source-notes.ts'

/** A line of a list: a term in bold, and what there's to say about it. Either may be empty. */
export interface DocumentItem {
  readonly term: string
  readonly text: string
}

/** A part of a document. */
export type DocumentBlock =
  | HeadingBlock
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isNumbered?: boolean; readonly items: readonly DocumentItem[] }
  | { readonly kind: 'fields'; readonly items: readonly DocumentItem[] }
  | DocumentTable

export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: 1 | 2
  readonly text: string
  /** Whether a new page starts with it, so that the pages before can be handed on alone. */
  readonly startsPage?: true
}

export interface DocumentTable {
  readonly kind: 'table'
  readonly columns: readonly string[]
  /** Each has as many cells as there are columns. */
  readonly rows: readonly (readonly string[])[]
  /** How wide the columns are, in proportion; where it's laid out. */
  readonly widths: readonly number[]
  /** Indices of columns that can be left out where all of their cells are empty. */
  readonly optional: readonly number[]
}

/** A document for a word processor or a message. */
export interface ExportDocument {
  readonly title: string
  /** The kind of document; undefined if the title says it already. */
  readonly kind: string | undefined
  /** Whether it has so much to say that a page should hold more of it; where it's laid out. */
  readonly isDense?: true
  readonly blocks: readonly DocumentBlock[]
  /** Lines at the end, such as its source and URL. */
  readonly notes: readonly ExportNote[]
}

/** The document as GitHub Flavored Markdown. */
export function documentToMarkdown({ title, kind, blocks, notes }: ExportDocument): string {
  const all = [
    `# ${markdownText(title)}`,
    ...(kind === undefined ? [] : [markdownText(kind)]),
    ...blocks.map(markdownBlock),
    ...notes.map(markdownNote),
  ]
  return `${all.join('\n\n')}\n`
}

function markdownBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.startsPage === true ? '---\n\n' : ''}${block.level === 1 ? '##' : '###'} ${markdownText(block.text)}`
    case 'paragraph':
      return markdownText(block.text)
    case 'table':
      return markdownTable(block.columns, block.rows)
    case 'list':
      return block.items
        .map((item, index) => `${block.isNumbered === true ? `${index + 1}.` : '-'} ${markdownItem(item)}`)
        .join('\n')
    case 'fields':
      return block.items.map((item) => `- ${markdownItem(item)}`).join('\n')
  }
}

function markdownItem({ term, text }: DocumentItem): string {
  if (term === '') return markdownText(text)
  const bold = `**${markdownText(term)}**`
  return text === '' ? bold : `${bold}${afterTerm(term)}${markdownText(text)}`
}

/** What comes between a term and its text: a colon, unless the term is a sentence. */
export function afterTerm(term: string): string {
  return /[.?!…]$/.test(term) ? ' ' : ': '
}
