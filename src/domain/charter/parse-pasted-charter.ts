import { parseQuery } from '#domain/links/query.ts'

/** The charter in something pasted: a link to one, a part of a link, or its value alone; undefined where there is none. */
export function findCharterValue(pasted: string): string | undefined {
  const text = pasted.trim()
  const query = text.includes('?') ? text.slice(text.indexOf('?') + 1) : text
  const [value] = [parseQuery(query)['c'] ?? []].flat()
  if (value !== undefined) return value
  return /^v\d+\./i.test(text) ? text : undefined
}
