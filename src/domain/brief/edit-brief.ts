import { sanitizeWritten } from '#domain/text/sanitize-name.ts'
import { blank, type BriefEntry, type BriefSection, type BriefSectionId, entryOf } from './brief-parts.ts'
import type { HiringBrief } from './hiring-brief.ts'

/** A reader's own wording of parts of a brief, by the field. An empty text leaves the part out. */
export type BriefEdits = Readonly<Record<string, string>>

/** Longest text, in UTF-16 code units; and most lines that can be added to a section, each as long as a text. */
export const briefLimits = { text: 1_000, added: 30 } as const

/** The fields of a brief. They're stored, so their names are permanent. */
export const fieldOf = {
  // To whom the position reports was a section of its own.
  detail: (id: string) => (id === 'reports-to' ? 'reporting.line' : `details.${id}`),
  text: (section: BriefSectionId, entry: string) => `${section}.${entry}`,
  note: (section: BriefSectionId, entry: string) => `${section}.${entry}.note`,
  /** Lines of the reader's own, one a line. */
  added: (section: BriefSectionId) => `${section}..added`,
} as const

/** The brief in the reader's words. Sections and lines that are left without text are left out. */
export function editedBrief(brief: HiringBrief, edits: BriefEdits): HiringBrief {
  const ownWords = (field: string) => {
    const own = Object.hasOwn(edits, field) ? edits[field] : undefined
    return own === undefined ? undefined : sanitizeWritten(own, briefLimits.text)
  }
  const reworded = (section: BriefSection, entry: BriefEntry): BriefEntry => {
    const text = ownWords(fieldOf.text(section.id, entry.id))
    const note = ownWords(fieldOf.note(section.id, entry.id))
    const isOurs = entry.isOurs && text === undefined && note === undefined
    const isOpen = entry.isOpen && isStillOpen(entry, text, note)
    return { ...entry, text: text ?? entry.text, note: note ?? entry.note, isOurs, isOpen }
  }
  return {
    ...brief,
    details: brief.details.map((detail) => ({ ...detail, text: ownWords(fieldOf.detail(detail.id)) ?? detail.text })),
    sections: brief.sections
      .map((section) => ({
        ...section,
        entries: [
          ...section.entries.map((entry) => reworded(section, entry)).filter(({ text }) => text !== ''),
          ...retiredEntries(brief, section, edits).flatMap(({ id, text, note }) =>
            linesOf(id, sanitizeWritten(text, briefLimits.text), sanitizeWritten(note, briefLimits.text)),
          ),
          ...addedEntries(edits[fieldOf.added(section.id)] ?? ''),
        ],
      }))
      .filter(({ entries }) => entries.length > 0),
  }
}

/** Whether the reader has filled in none of the blanks of a line; one without any is settled by a new name. */
function isStillOpen(ours: BriefEntry, text: string | undefined, note: string | undefined): boolean {
  const blanks = blanksIn(ours.note)
  return blanks === 0 ? text === undefined : note === undefined || blanksIn(note) >= blanks
}

function blanksIn(text: string): number {
  return text.split(blank).length - 1
}

/** What the reader wrote for parts of a section that are gone, as it was written. It's a line of their own now. */
export function retiredEntries(
  { retired }: HiringBrief,
  { id: section }: BriefSection,
  edits: BriefEdits,
): readonly Pick<BriefEntry, 'id' | 'text' | 'note'>[] {
  const wordsIn = (field: string) => (Object.hasOwn(edits, field) ? (edits[field] ?? '') : '')
  return retired
    .filter((part) => part.startsWith(`${section}.`))
    .map((part) => part.slice(section.length + 1))
    .map((id) => ({
      id,
      text: wordsIn(fieldOf.text(section, id)),
      note: wordsIn(fieldOf.note(section, id)),
    }))
    .filter(({ text, note }) => text !== '' || note !== '')
}

/** A note alone is a line as well. */
function linesOf(id: string, text: string, note: string): readonly BriefEntry[] {
  const [first = '', second = ''] = [text, note].filter((each) => each !== '')
  return first === '' ? [] : [entryOf(id, first, second)]
}

function addedEntries(written: string): readonly BriefEntry[] {
  return written
    .split('\n')
    .map((text) => sanitizeWritten(text, briefLimits.text))
    .filter((text) => text !== '')
    .slice(0, briefLimits.added)
    .map((text, index) => entryOf(`added-${index + 1}`, text))
}
