import { parseQuery } from '#domain/links/query.ts'
import { valuesInLink } from '#domain/links/values-in-link.ts'

/** Finds a charter in pasted text: a link, a part of one, or its value alone; undefined if there is none. */
export function findCharterValue(pasted: string): string | undefined {
  const text = pasted.trim()
  const [value] = valuesInLink(text, 'c')
  if (value !== undefined) return value
  // The value alone, possibly followed by the rest of a query.
  return /^v\d+\./i.test(text) ? [parseQuery(`c=${text}`)['c'] ?? []].flat()[0] : undefined
}
