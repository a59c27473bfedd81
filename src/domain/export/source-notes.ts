import { evidenceOf } from '#domain/site/evidence.ts'
import type { CoreContent } from '#model/content.ts'
import type { Statement } from '#model/source.ts'

/** Where an export comes from. */
export interface ExportOrigin {
  /** The address, absolute, at which it can be seen. */
  readonly address: string
  /** The day it was made, as ISO 8601. */
  readonly date: string
}

/** The lines after every table: where it is drawn from, where it can be seen, and when it was made. */
export function sourceNotes({ article }: CoreContent, { address, date }: ExportOrigin): readonly string[] {
  return [`Source: ${article.author}, “${article.title}” (${article.published}), in our words.`, `${address}, ${date}`]
}
/** Where a statement comes from, for a cell of a table. */
export function sourceOf(content: CoreContent, statement: Statement): string {
  const where = [...new Set(evidenceOf(content, statement).items.map((item) => item.where))].join(', ')
  return statement.basis === 'article' ? where : `our reading of: ${where}`
}
