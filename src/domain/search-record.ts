import type { Loss } from './losses.ts'

/** The query of an address, as plain strings: a key that stands more than once has a list. */
export type SearchRecord = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads a query such as `?a=1&b=x%2Cy`. Every value stays a string. Never throws. */
export function parseSearch(query: string): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = Object.create(null)
  for (const [key, value] of new URLSearchParams(query)) {
    const earlier = record[key]
    record[key] = earlier === undefined ? value : [earlier, value].flat()
  }
  return record
}

/**
 * The inverse of {@link parseSearch}, with a leading `?` unless empty. Commas are left readable, and a space is
 * written `%20`: a plus sign does not survive everyone who percent-encodes a link on its way.
 */
export function stringifySearch(record: SearchRecord): string {
  const search = new URLSearchParams()
  for (const [key, values] of Object.entries(record)) {
    for (const value of [values ?? []].flat()) search.append(key, value)
  }
  const query = search.toString().replaceAll('%2C', ',').replaceAll('+', '%20')
  return query === '' ? '' : `?${query}`
}

/** Longest value that is read; the rest of a longer one is dropped. */
const longestValue = 2000

/** All values under a key, split at commas. White space is no part of an id: a mail that wraps a link puts it there. */
function valuesOf(search: SearchRecord, key: string, losses: Loss[]): readonly string[] {
  return [search[key] ?? []].flat().flatMap((value) => {
    if (value.length > longestValue) losses.push({ what: value, why: 'too-long' })
    return value
      .slice(0, longestValue)
      .split(',')
      .map((part) => part.replaceAll(/\s+/g, ''))
      .filter((part) => part !== '')
  })
}

/** The known ids under a key, in the order of `known`, each once; unknown ones go to `losses`. */
export function readIds(
  search: SearchRecord,
  key: string,
  known: readonly string[],
  losses: Loss[],
): readonly string[] {
  const values = new Set(valuesOf(search, key, losses))
  for (const what of values) if (!known.includes(what)) losses.push({ what, why: 'unknown' })
  return known.filter((id) => values.has(id))
}

/** The one value under a key, out of a closed list; anything else goes to `losses`. */
export function readOne<T extends string>(
  search: SearchRecord,
  key: string,
  known: readonly T[],
  fallback: T,
  losses: Loss[],
): T {
  let found: T | undefined
  for (const what of valuesOf(search, key, losses)) {
    const value = known.find((one) => one === what)
    if (value === undefined) losses.push({ what, why: 'unknown' })
    else if (found !== undefined && found !== value) losses.push({ what, why: 'duplicate' })
    else found = value
  }
  return found ?? fallback
}
