import type { DocumentBlock, ExportDocument } from '#domain/export/export-document.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import { readingMark } from '#domain/site/evidence.ts'
import type { CoreContent } from '#model/content.ts'
import { aboutDivision, aboutOurs } from './about-brief.ts'
import type { BriefEntry, BriefSection, HiringBrief } from './hiring-brief.ts'

/** Where someone writes by hand. */
const blank = '____________________'

/** A brief for files, as the page shows it. */
export function briefExportDocument(
  content: Pick<CoreContent, 'article'>,
  { title, source, details, sections }: HiringBrief,
  origin: ExportOrigin,
): ExportDocument {
  return {
    title,
    kind: undefined,
    blocks: [
      { kind: 'list', items: details.map(({ term, text }) => ({ term, text: text === '' ? blank : text })) },
      { kind: 'paragraph', text: `${aboutDivision[source]} ${aboutOurs}` },
      ...sections.flatMap(sectionBlocks),
    ],
    notes: sourceNotes(content, origin),
  }
}

function sectionBlocks(section: BriefSection): readonly DocumentBlock[] {
  const { heading, isOurs } = section
  return [{ kind: 'heading', level: 1, text: isOurs ? `${heading} ${readingMark}` : heading }, bodyOf(section)]
}

function bodyOf({ id, noteLabel, entries }: BriefSection): DocumentBlock {
  const [only] = entries
  if (id === 'mission' && only !== undefined && entries.length === 1) return { kind: 'paragraph', text: only.text }
  if (id === 'scorecard') {
    return {
      kind: 'table',
      columns: ['Must-have', noteLabel, 'Rating (1–5)', 'Notes'],
      rows: entries.map(({ text, note }) => [text, note, '', '']),
      widths: [32, 36, 12, 20],
      optional: [],
    }
  }
  const itemOf = ({ text, note }: BriefEntry) =>
    note === '' && noteLabel === ''
      ? { term: '', text }
      : { term: text, text: note === '' || noteLabel === '' ? note : `${noteLabel}: ${note}` }
  return { kind: 'list', isNumbered: id === 'questions', items: entries.map(itemOf) }
}
