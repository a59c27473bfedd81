import type { DocumentBlock, DocumentItem, ExportDocument } from '#domain/export/export-document.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import type { CoreContent } from '#model/content.ts'
import type { CharterDocument, DocumentRow } from './charter-document.ts'
import type { OpenIssue } from './open-issues.ts'

/** Where someone writes by hand. */
const blank = '____________________'

/** The charter's document for files, with the open issues as its appendix. */
export function charterExportDocument(
  content: Pick<CoreContent, 'article'>,
  document: CharterDocument,
  issues: readonly OpenIssue[],
  origin: ExportOrigin,
): ExportDocument {
  const { title, kind, details, purpose, definitions, groups, caution, acceptance, signers } = document
  return {
    title,
    kind,
    blocks: [
      list(details.map(({ term, text }) => ({ term, text: text === '' ? blank : text }))),
      { kind: 'paragraph', text: purpose },
      list(definitions),
      { kind: 'heading', level: 1, text: 'Responsibilities' },
      {
        kind: 'table',
        columns: ['Responsibility', 'What it covers', 'Owner', 'Lead', 'Consulted'],
        rows: groups.flat().map(rowOf),
        widths: [22, 40, 14, 10, 14],
        optional: [3, 4],
      },
      { kind: 'heading', level: 1, text: 'Signatures' },
      { kind: 'paragraph', text: caution },
      { kind: 'paragraph', text: acceptance },
      {
        kind: 'table',
        columns: ['Name and role', 'Signature', 'Date'],
        rows: signers.map(({ name }) => [name, '', '']),
        widths: [45, 35, 20],
        optional: [],
      },
      { kind: 'heading', level: 1, text: 'Appendix: Open issues' },
      ...issues.flatMap(issueBlocks),
    ],
    notes: sourceNotes(content, origin),
  }
}

function rowOf({ name, phrase, explanation, includes, owner, lead, consulted }: DocumentRow): readonly string[] {
  const covers = [
    ...(phrase === '' ? [] : [`${phrase}. ${explanation}`]),
    ...(includes === '' ? [] : [`Includes: ${includes}.`]),
  ]
  return [name, covers.join(' '), owner, lead, consulted]
}

function issueBlocks({ heading, text, lines }: OpenIssue): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'paragraph', text },
    ...(lines.length === 0 ? [] : [list(lines.map(({ name, note }) => ({ term: name, text: note })))]),
  ]
}

function list(items: readonly DocumentItem[]): DocumentBlock {
  return { kind: 'list', items }
}
