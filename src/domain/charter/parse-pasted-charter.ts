import { parseQuery } from '#domain/links/query.ts'

/** Finds a charter in pasted text: a link, a part of one, or its value alone; undefined if there is none. */
export function findCharterValue(pasted: string): string | undefined {
  const text = pasted.trim()
  const query = text.includes('?') ? text.slice(text.indexOf('?') + 1) : text
  const [value] = [parseQuery(query)['c'] ?? []].flat()
  if (value !== undefined) return value
  return /^v\d+\./i.test(text) ? text : undefined
}
