/** The query of an address, as plain strings. A repeated key has a list. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads a query such as `?a=1&b=x%2Cy`. Every value stays a string. Never throws. */
export function parseQuery(query: string): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = Object.create(null)
  for (const [key, value] of new URLSearchParams(query)) {
    const earlier = record[key]
    record[key] = earlier === undefined ? value : [earlier, value].flat()
  }
  return record
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
