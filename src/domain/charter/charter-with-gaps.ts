import type { Query } from '#domain/links/query.ts'
import { nobody } from '#model/party.ts'
import { between, end, version, within } from './charter-link-format.ts'

/**
 * The link to a charter with the article's division of work, except that these responsibilities are listed and unassigned:
 * they're to be decided. A charter link knows its own content; this one needs none.
 */
export function charterWithGaps(ids: readonly string[]): Query {
  return { c: [version, ...ids.map((id) => [id, nobody].join(within)), end].join(between) }
}
