import { evidenceOf } from '#domain/site/evidence.ts'
import type { CitedContent, CoreContent } from '#model/content.ts'
import type { Statement } from '#model/source.ts'

/** Where and when an export was made. */
export interface ExportOrigin {
  /** The absolute URL of the page. */
  readonly address: string
  /** The date of the export, as ISO 8601. */
  readonly date: string
}

/** A line after a table. */
export type ExportNote = string | ExportOrigin

/** The lines after every table: its source, the URL of the page, and the date. */
export function sourceNotes({ article }: Pick<CoreContent, 'article'>, origin: ExportOrigin): readonly ExportNote[] {
  return [`Source: ${article.author}, “${article.title}” (${article.published}), paraphrased.`, origin]
}

/** The same for what isn't based on the article. */
export function judgmentNotes(origin: ExportOrigin): readonly ExportNote[] {
  return ['The cases and tests are our judgment. Facts are paraphrased from the sources named.', origin]
}

/** The source of a statement, for a table cell. */
export function sourceOf(content: CitedContent, statement: Statement): string {
  const where = [...new Set(evidenceOf(content, statement).items.map((item) => item.where))].join(', ')
  if (statement.basis !== 'derived') return where
  return where === '' ? 'our interpretation, from practice' : `our interpretation of: ${where}`
}
