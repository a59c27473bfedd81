import { tryDecodeURIComponent } from './percent-decoding.ts'
import { parseQuery } from './query.ts'

/** How often a link is unwrapped or decoded: more often than mail filters do the opposite. */
const deepest = 5

/** Maximum number of values that are read; beyond them, even what's lost isn't worth listing. */
export const mostValues = 100

/** The keys of links that contain a whole text, and how each begins: as it is, or perhaps encoded. */
const beginnings = {
  a: { plain: /(?:^|[?&;])a=/, encoded: /(?:^|[?&;]|%(?:25)*(?:3f|26))a(?:=|%(?:25)*3d)/i },
  // Two long charters are in a fragment.
  c: { plain: /(?:^|[?&;#])c=/, encoded: /(?:^|[?&;#]|%(?:25)*(?:3f|26|23))c(?:=|%(?:25)*3d)/i },
} as const

type Key = keyof typeof beginnings

/**
 * The values of a key in a link that was pasted, or that stands where a value should: the link, a part of one, an encoded one,
 * one with `&amp;`, or one that a mail filter has wrapped in another link. Never throws.
 */
export function valuesInLink(text: string, key: Key): readonly string[] {
  return readLink(text, key, deepest).slice(0, mostValues)
}

/** Whether a text is a link, or a part of one, with a key. */
export function isLinkWith(text: string, key: Key): boolean {
  return beginnings[key].plain.test(text)
}

function readLink(text: string, key: Key, depth: number): readonly string[] {
  if (depth === 0) return []
  const at = text.search(beginnings[key].plain)
  if (at !== -1) {
    const values = [parseQuery(queryFrom(text, at))[key] ?? []].flat()
    return values.flatMap((value) => (isLinkWith(value, key) ? readLink(value, key, depth - 1) : [value]))
  }
  if (!beginnings[key].encoded.test(text)) return []
  const mark = text.indexOf('?')
  if (mark === -1) return readLink(tryDecodeURIComponent(text) ?? text, key, depth - 1)
  // A query that was encoded as a whole has the key. Another one may have the whole link as a value.
  const query = parseQuery(queryFrom(text, mark))
  const values = [query[key] ?? []].flat()
  return values.length > 0
    ? values
    : Object.values(query)
        .flat()
        .flatMap((each) => readLink(each, key, depth - 1))
}

/** The query that starts at a place in a text, up to the fragment. */
function queryFrom(text: string, at: number): string {
  const [query = ''] = text
    .slice(at)
    .replace(/^[?&;#]/, '')
    .split('#', 1)
  return query
}
