import type { LinkCodec, Parsed } from '#domain/links/link-codec.ts'
import { type QueryReader, createQueryReader } from '#domain/links/query-reader.ts'
import type { Query } from '#domain/links/query.ts'
import { sanitizeText } from '#domain/text/sanitize-text.ts'
import type { FacetId, FacetContent } from './facets.ts'
import { mapFacets, facetIds, facets } from './facets.ts'
import type { Filters } from './filters.ts'
import { longestQuery, noFilters, normalizeFilters, sortIds, viewIds } from './filters.ts'

// The link of a filtered view: `?role=…&theme=security,spend&not-partner=sales&q=audit&sort=theme&view=matrix`.
// One key for the included values of each facet, one for its excluded values, and three more. They never change.

/** The link of a filtered view. Parsing returns normal form, with known values only. */
export const filtersLink: LinkCodec<FacetContent, Filters> = { parse, serialize }

/**
 * Reads filters from the query of an address, as far as possible; never throws. Ignores keys that aren't filters. Drops
 * unknown values and reports them. Where a value is both included and excluded, included wins, and that is reported.
 */
function parse(vocabulary: FacetContent, search: Query): Parsed<Filters> {
  const link = createQueryReader(search)
  const selections = mapFacets((facet) => {
    const known = facets[facet].values(vocabulary).map(({ id }) => id)
    const include = link.idList(facet, known)
    const exclude = link.idList(excludeKey(facet), known)
    for (const value of exclude) if (include.includes(value)) link.addIssue(excludeKey(facet), value, 'contradiction')
    return { include, exclude }
  })
  const value = normalizeFilters({
    facets: selections,
    text: readText(link),
    sort: link.oneOf('sort', sortIds) ?? noFilters.sort,
    view: link.oneOf('view', viewIds) ?? noFilters.view,
  })
  return { value, issues: link.issues }
}

/** Keys in a stable order; none where there are no filters. */
function serialize(_vocabulary: FacetContent, filters: Filters): Query {
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

function readText({ read, addIssue }: QueryReader): string {
  const [first = '', ...others] = read('q')
  const text = sanitizeText(first, longestQuery)
  if (sanitizeText(first, longestQuery + 1) !== text) addIssue('q', first, 'too-long')
  for (const other of others) if (other !== first) addIssue('q', other, 'duplicate')
  return text
}
