import type { ExportTable } from '#domain/export/export-table.ts'
import type { ExportOrigin } from '#domain/export/source-notes.ts'
import type { ExternalSource } from '#model/source.ts'
import type { LegalMention } from '#model/topic.ts'
import { sectors } from './sectors.ts'

/** A row of the legal table with its source. */
export interface SourcedMention {
  readonly mention: LegalMention
  /** What it says there is in the row already. */
  readonly source: Omit<ExternalSource, 'says'>
}

/**
 * The rows with their sources.
 * @throws {Error} if one has an unknown source. The content check catches that before the build.
 */
export function withSources(
  mentions: readonly LegalMention[],
  sources: readonly ExternalSource[],
): readonly SourcedMention[] {
  return mentions.map((mention) => {
    const source = sources.find(({ id }) => id === mention.source)
    if (source === undefined) throw new Error(`unknown source "${mention.source}"`)
    const { says: _says, ...shown } = source
    return { mention, source: shown }
  })
}

/** The legal table for files, with what limits each row. */
export function legalTable(
  rows: readonly SourcedMention[],
  notes: readonly string[],
  origin: ExportOrigin,
): ExportTable {
  return {
    title: 'Where the law names the role',
    columns: [
      'Jurisdiction',
      'Sector',
      'Named',
      'Must or may',
      'Law or rule',
      'Publisher',
      'Published',
      'Where in it',
      'Address',
      'Read on',
      'Caution',
      'Sector group',
    ],
    rows: rows.map(({ mention: { jurisdiction, sector, sectorGroup, named, duty }, source }) => [
      jurisdiction,
      sector,
      named,
      duty.text,
      source.title,
      source.publisher,
      source.undated ? 'no date' : source.published,
      source.where,
      source.address,
      source.checked,
      source.caution ?? '',
      sectors[sectorGroup].label,
    ]),
    notes: [...notes, origin],
  }
}
