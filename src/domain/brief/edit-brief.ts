import { sanitizeWritten } from '#domain/text/sanitize-name.ts'
import type { BriefEntry, BriefSection, BriefSectionId, HiringBrief } from './hiring-brief.ts'

/** A reader's own wording of parts of a brief, by the field. An empty text leaves the part out. */
export type BriefEdits = Readonly<Record<string, string>>

/** Longest text, in UTF-16 code units; and most lines that can be added to a section, each as long as a text. */
export const briefLimits = { text: 1_000, added: 30 } as const

/** The fields of a brief. They're stored, so their names are permanent. */
export const fieldOf = {
  detail: (id: string) => `details.${id}`,
  text: (section: BriefSectionId, entry: string) => `${section}.${entry}`,
  note: (section: BriefSectionId, entry: string) => `${section}.${entry}.note`,
  /** Lines of the reader's own, one a line. */
  added: (section: BriefSectionId) => `${section}..added`,
} as const

/** The brief in the reader's words. Sections and lines that are left without text are left out. */
export function editedBrief(brief: HiringBrief, edits: BriefEdits): HiringBrief {
  const wordsOf = (field: string, ours: string) => {
    const own = Object.hasOwn(edits, field) ? edits[field] : undefined
    return own === undefined ? ours : sanitizeWritten(own, briefLimits.text)
  }
  const entryOf = (section: BriefSection, entry: BriefEntry): BriefEntry => ({
    ...entry,
    text: wordsOf(fieldOf.text(section.id, entry.id), entry.text),
    note: wordsOf(fieldOf.note(section.id, entry.id), entry.note),
  })
  return {
    ...brief,
    details: brief.details.map((detail) => ({ ...detail, text: wordsOf(fieldOf.detail(detail.id), detail.text) })),
    sections: brief.sections
      .map((section) => ({
        ...section,
        entries: [
          ...section.entries.map((entry) => entryOf(section, entry)).filter(({ text }) => text !== ''),
          ...addedEntries(edits[fieldOf.added(section.id)] ?? ''),
        ],
      }))
      .filter(({ entries }) => entries.length > 0),
  }
}

function addedEntries(written: string): readonly BriefEntry[] {
  return written
    .split('\n')
    .map((text) => sanitizeWritten(text, briefLimits.text))
    .filter((text) => text !== '')
    .slice(0, briefLimits.added)
    .map((text, index) => ({ id: `added-${index + 1}`, text, note: '', covers: [] }))
}
