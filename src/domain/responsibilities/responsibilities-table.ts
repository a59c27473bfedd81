import type { ExportTable } from '#domain/export/export-table.ts'
import { sourceNotes, type ExportOrigin, sourceOf } from '#domain/export/source-notes.ts'
import type { CitedContent, ResponsibilityContent } from '#model/content.ts'
import type { ListedResponsibility } from '#model/responsibility.ts'
import { leanName } from './facets.ts'

/** A list of responsibilities, as a table for files. */
export function responsibilitiesTable(
  content: ResponsibilityContent & CitedContent,
  responsibilities: readonly ListedResponsibility[],
  origin: ExportOrigin,
): ExportTable {
  const names = (entries: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) =>
    entries
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ')
  return {
    title: 'Responsibilities',
    columns: ['Role', 'Responsibility', 'Task', 'What it is', 'Themes', 'Objectives', 'Partners', 'Source'],
    rows: responsibilities.map((each) => [
      leanName(content, each.lean),
      each.term,
      each.title,
      each.explanation.text,
      names(content.themes, each.themes),
      names(content.objectives, each.objectives),
      names(content.partners, each.partners),
      sourceOf(content, each.explanation),
    ]),
    notes: sourceNotes(content, origin),
  }
}
