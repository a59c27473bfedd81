import type { DocumentBlock, ExportDocument } from '#domain/export/export-document.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import { readingMark } from '#domain/site/evidence.ts'
import type { CoreContent } from '#model/content.ts'
import { aboutOurs, sourceForCandidates } from './about-brief.ts'
import { blank, type BriefDetail, type BriefEntry, type BriefSection } from './brief-parts.ts'
import type { HiringBrief } from './hiring-brief.ts'
import { interviewersHeading, whereTested } from './interviewers-part.ts'

/** Longest hint in a file, whose first page is for the position rather than for how to describe one. The page has all of it. */
const longestHint = 120

/** A brief for files, as the page shows it. */
export function briefExportDocument(
  content: Pick<CoreContent, 'article'>,
  { title, isForCandidates, about, details, sections }: HiringBrief,
  origin: ExportOrigin,
): ExportDocument {
  const forInterviewers = sections.filter(({ isForInterviewers }) => isForInterviewers)
  return {
    title,
    kind: undefined,
    isDense: true,
    blocks: [
      ...(details.length === 0
        ? []
        : [{ kind: 'fields', items: details.map(({ term, ...detail }) => ({ term, text: textOf(detail) })) } as const]),
      ...(about === '' ? [] : [{ kind: 'paragraph', text: `${about} ${aboutOurs}` } as const]),
      ...sections.filter(({ isForInterviewers }) => !isForInterviewers).flatMap((each) => sectionBlocks(each, 1, [])),
      ...(forInterviewers.length === 0
        ? []
        : [
            { kind: 'heading', level: 1, text: interviewersHeading, startsPage: true } as const,
            ...forInterviewers.flatMap((section) => sectionBlocks(section, 2, sections)),
          ]),
    ],
    notes: isForCandidates ? [sourceForCandidates(content.article), origin] : sourceNotes(content, origin),
  }
}

function textOf({ text, hint }: Pick<BriefDetail, 'text' | 'hint'>): string {
  if (text !== '') return text
  const toFill = blank.repeat(2)
  return hint === '' || hint.length > longestHint ? toFill : `${toFill} (${hint})`
}

function sectionBlocks(
  section: BriefSection,
  level: 1 | 2,
  sections: readonly BriefSection[],
): readonly DocumentBlock[] {
  const { heading, isOurs, advice } = section
  return [
    { kind: 'heading', level, text: isOurs ? `${heading} ${readingMark}` : heading },
    ...(advice === '' ? [] : [{ kind: 'paragraph', text: advice } as const]),
    bodyOf(section, sections),
  ]
}

function bodyOf({ id, noteLabel, entries }: BriefSection, sections: readonly BriefSection[]): DocumentBlock {
  const [only] = entries
  if (id === 'mission' && only !== undefined && entries.length === 1) return { kind: 'paragraph', text: only.text }
  if (id === 'scorecard') {
    return {
      kind: 'table',
      columns: ['Must-have', noteLabel, 'Asked in', 'Rating (1–5)', 'Notes'],
      rows: entries.map((entry) => [entry.text, entry.note, whereTested(sections, entry), '', '']),
      widths: [28, 30, 16, 10, 16],
      optional: [],
    }
  }
  const itemOf = ({ text, note, isOurs }: BriefEntry) => {
    // The space doesn't break, or a mark could begin a line.
    const mark = isOurs ? `\u00A0${readingMark}` : ''
    return note === ''
      ? { term: '', text: `${text}${mark}` }
      : { term: text, text: `${noteLabel === '' ? '' : `${noteLabel}: `}${note}${mark}` }
  }
  return { kind: 'list', isNumbered: id === 'questions', items: entries.map(itemOf) }
}
