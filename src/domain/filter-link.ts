import type { FacetId, Vocabulary } from './facets.ts'
import { byFacet, facetIds, facets } from './facets.ts'
import type { Filters } from './filters.ts'
import { longestQuery, noFilters, normalizeFilters, sortIds, viewIds } from './filters.ts'
import type { Loss } from './losses.ts'
import { plainText } from './plain-text.ts'
import type { SearchRecord } from './search-record.ts'

// The link of a filtered view: `?role=…&theme=security,spend&not-partner=sales&q=audit&sort=theme&view=matrix`.
// A key for the included values of each facet, one for its excluded ones, and three more. Stable for ever.

/** Longest value of one key that is read, in UTF-16 code units: many times all the ids of a facet. */
const longestList = 4_000

/** How many times a key may be repeated; the values are put together. */
const mostRepeats = 50

/** Most losses that are kept: more cannot be told anyway. */
const mostLosses = 50

/** Longest value that a loss quotes, in UTF-16 code units. */
const longestLoss = 64

export interface ParsedFilters {
  /** In normal form, with known values only. */
  readonly filters: Filters
  readonly losses: readonly Loss[]
}

/** Reads the keys that are asked for; notes what is lost on the way. */
interface Reader {
  /** The strings under a key, of which none is too long to look at. */
  read(key: string): readonly string[]
  lose(key: string, value: string, why: Loss['why']): void
}

/**
 * Reads filters out of the query of an address, as far as they can be read; never throws. Keys that are not filters are
 * none of our business; values that are not known are dropped and told; where a value is both included and excluded,
 * including wins and that is told.
 */
export function parseFilters(vocabulary: Vocabulary, search: SearchRecord): ParsedFilters {
  const losses: Loss[] = []
  const lose: Reader['lose'] = (key, value, why) => {
    if (losses.length < mostLosses) losses.push({ what: `${key}=${value.slice(0, longestLoss)}`, why })
  }
  const reader: Reader = { lose, read: (key) => readStrings(search, key, lose) }

  const selections = byFacet((facet) => {
    const known = new Set(facets[facet].values(vocabulary).map((value) => value.id))
    const include = parseIds(reader, facet, known)
    const exclude = parseIds(reader, excludeKey(facet), known)
    const contradicted = exclude.filter((value) => include.includes(value))
    for (const value of new Set(contradicted)) lose(excludeKey(facet), value, 'contradiction')
    return { include, exclude }
  })
  const filters = normalizeFilters({
    facets: selections,
    text: parseText(reader),
    sort: parseOne(reader, 'sort', sortIds) ?? noFilters.sort,
    view: parseOne(reader, 'view', viewIds) ?? noFilters.view,
  })
  return { filters, losses }
}

/**
 * Writes filters as a flat query that {@link parseFilters} reads back to the same filters.
 *
 * @returns Values by key, in a stable order; defaults are not written, so no filters give no keys.
 */
export function serializeFilters(filters: Filters): Record<string, string> {
  const { facets: selections, text, sort, view } = normalizeFilters(filters)
  const query: Record<string, string> = {}
  for (const facet of facetIds) {
    if (selections[facet].include.length > 0) query[facet] = selections[facet].include.join(',')
  }
  for (const facet of facetIds) {
    if (selections[facet].exclude.length > 0) query[excludeKey(facet)] = selections[facet].exclude.join(',')
  }
  if (text !== '') query['q'] = text
  if (sort !== noFilters.sort) query['sort'] = sort
  if (view !== noFilters.view) query['view'] = view
  return query
}

function excludeKey(facet: FacetId): string {
  return `not-${facet}`
}

function readStrings(search: SearchRecord, key: string, lose: Reader['lose']): readonly string[] {
  // An inherited key, such as one of Object's own, is not in the address.
  const values = Object.hasOwn(search, key) ? [search[key] ?? []].flat() : []
  if (values.length > mostRepeats) lose(key, '…', 'too-long')
  return values.slice(0, mostRepeats)
}

function parseIds({ read, lose }: Reader, key: string, known: ReadonlySet<string>): readonly string[] {
  return read(key).flatMap((list) => {
    if (list.length > longestList) lose(key, list.slice(longestList), 'too-long')
    const written = list
      .slice(0, longestList)
      .split(',')
      // White space is no part of an id: a mail that wraps a link puts it there.
      .map((id) => id.replaceAll(/\s+/g, ''))
      .filter((id) => id !== '')
    return [...new Set(written)].filter((id) => {
      if (!known.has(id)) lose(key, id, 'unknown')
      return known.has(id)
    })
  })
}

function parseText({ read, lose }: Reader): string {
  const [first = '', ...others] = read('q')
  const text = plainText(first, longestQuery)
  if (plainText(first, longestQuery + 1) !== text) lose('q', first, 'too-long')
  for (const other of others) if (other !== first) lose('q', other, 'duplicate')
  return text
}

/** The first value of a key that has one value, if it is one of the options. */
function parseOne<T extends string>({ read, lose }: Reader, key: string, options: readonly T[]): T | undefined {
  const [first, ...others] = read(key)
  for (const other of others) if (other !== first) lose(key, other, 'duplicate')
  // Nothing after the equals sign is nothing asked for.
  if (first === undefined || first.trim() === '') return undefined
  const chosen = options.find((option) => option === first.replaceAll(/\s+/g, ''))
  if (chosen === undefined) lose(key, first, 'unknown')
  return chosen
}
