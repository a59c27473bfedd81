import { parseQuery } from '#domain/links/query.ts'
import { valuesInLink } from '#domain/links/values-in-link.ts'

/** Where a charter ends and other text follows. In its titles, periods are escaped. */
const pastEnd = /(?<=\.end)[\s>)\]"'”’]/i

/**
 * Finds a charter in pasted text: a link, a part of one, or its value alone; undefined if there is none. Text around it is
 * ignored.
 */
export function findCharterValue(pasted: string): string | undefined {
  const [text = ''] = pasted.trim().split(pastEnd, 1)
  const [value] = valuesInLink(text, 'c')
  if (value !== undefined) return value
  // The value alone, possibly followed by the rest of a query.
  return /^v\d+\./i.test(text) ? [parseQuery(`c=${text}`)['c'] ?? []].flat()[0] : undefined
}

/** Whether another charter follows the first one in pasted text. */
export function hasSecondCharter(pasted: string): boolean {
  const [, ...rest] = pasted.trim().split(pastEnd)
  return rest.some((text) => findCharterValue(text) !== undefined)
}
