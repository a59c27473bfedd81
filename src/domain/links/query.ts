import { tryDecodeURIComponent } from './percent-decoding.ts'

/** The query of an address, as plain strings. A repeated key has a list. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Maximum number of pairs that are read. */
const mostPairs = 1_000

/** Maximum length of all keys and values, decoded, in UTF-16 code units: more than any link of the site has. */
const longestDecoded = 32_000

/** Maximum length of the query itself: whatever is read can be written again within it. */
const longestRead = 300_000

/** The key for the beginning of what wasn't read, so that the page can say so. It stays in the address. */
const unreadKey = 'unread'

/** Longest beginning of what wasn't read: more than is quoted. */
const longestUnread = 50

/** How often a pair may have been encoded as a whole. */
const mostEncoded = 3

/**
 * Reads a query such as `?a=1&b=x%2Cy`. Every value stays a string. Undoes what HTML and chat programs do to a whole query:
 * `&amp;` for `&`, and `a%3D1` for `a=1`. What's beyond the limits isn't read; see {@link unreadOf}. Never throws.
 */
export function parseQuery(query: string): Record<string, string | string[]> {
  const whole = query.slice(query.startsWith('?') ? 1 : 0)
  const pieces = whole.slice(0, longestRead).split('&', mostPairs + 1)
  const pairs = pieces.flatMap((piece) => pairsIn(piece, mostEncoded))
  const lists = new Map<string, string[]>()
  let unread = whole.slice(pieces.reduce((length, piece) => length + piece.length + 1, 0))
  let room = longestDecoded
  let count = 0
  for (const [key, value] of new URLSearchParams(pairs.join('&'))) {
    const kept = count < mostPairs && key.length <= room ? value.slice(0, room - key.length) : undefined
    if (key === unreadKey) unread ||= value
    else if (kept === undefined) unread ||= `${key}=${value}`
    else {
      if (kept.length < value.length) unread ||= value.slice(kept.length)
      room -= key.length + kept.length
      count += 1
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [kept])
      else list.push(kept)
    }
  }
  if (unread !== '') lists.set(unreadKey, [unread.slice(0, longestUnread)])
  const record: Record<string, string | string[]> = Object.create(null)
  for (const [key, values] of lists) {
    const [first = ''] = values
    record[key] = values.length === 1 ? first : values
  }
  return record
}

/** The beginning of the part of a query that was beyond the limits of {@link parseQuery}; undefined if it was read whole. */
export function unreadOf(query: Query): string | undefined {
  return [query[unreadKey] ?? []].flat()[0]
}

/** The pairs in a piece of a query between two ampersands: usually itself. */
function pairsIn(piece: string, depth: number): readonly string[] {
  const pair = piece.replace(/^(?:amp(?:;|%3b))+/i, '')
  // The site writes an equals sign after every key.
  const plain = depth > 0 && !pair.includes('=') && /%(?:25)*3d/i.test(pair) ? tryDecodeURIComponent(pair) : undefined
  return plain === undefined ? [pair] : plain.split('&').flatMap((each) => pairsIn(each, depth - 1))
}

/**
 * The inverse of {@link parseQuery}, with a leading `?` unless empty. Commas stay readable. A space is written as
 * `%20`, since some programs that percent-encode a link change a plus sign.
 */
export function serializeQuery(record: Query): string {
  const search = new URLSearchParams()
  for (const [key, values] of Object.entries(record)) {
    for (const value of [values ?? []].flat()) search.append(key, value)
  }
  const query = search.toString().replaceAll('%2C', ',').replaceAll('+', '%20')
  return query === '' ? '' : `?${query}`
}
