import { language } from '#model/language.ts'
import type { ListedResponsibility } from '#model/responsibility.ts'
import { contested, shared } from '#model/responsibility.ts'
import type { FacetContent } from './facets.ts'
import type { Filters, SortId, TextMatches } from './filters.ts'

type Compare = (a: ListedResponsibility, b: ListedResponsibility) => number

let collator: Intl.Collator | undefined

/**
 * In the language of the content, so that the order is the same for every reader. A collator is slow to create, so that
 * waits until two names are compared.
 */
function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator(language, { numeric: true })
  return collator.compare(a, b)
}

/** The order that applies: by relevance only once a search has scored the results, otherwise by role. */
export function sortInForce(filters: Pick<Filters, 'sort' | 'text'>, textMatches?: TextMatches): SortId {
  if (filters.sort !== 'relevance') return filters.sort
  return filters.text === '' || textMatches === undefined ? 'role' : 'relevance'
}

/** All responsibilities, in the order that the filters ask for. */
export type Sort = (
  filters: Pick<Filters, 'sort' | 'text'>,
  textMatches?: TextMatches,
) => readonly ListedResponsibility[]

/**
 * Sorts responsibilities: `relevance`, the best match first; `role`, by role in the order of the content, then shared ones,
 * then contested ones; `theme`, by the main theme in the order of the vocabulary; `title`, by term, from A to Z (the key stands in links,
 * and stays). Ties fall back on the other orders, so the result never depends on the order of the input.
 *
 * An order that doesn't depend on a search is computed once, on demand: comparing names is slow, and a keystroke has a
 * frame or two.
 *
 * @returns A sort that takes `textMatches` as `applyFilters` does.
 */
export function createSort(vocabulary: FacetContent, responsibilities: readonly ListedResponsibility[]): Sort {
  const leanRank = ranks([...vocabulary.roles.map(({ id }) => id), shared, contested])
  const themeRank = ranks(vocabulary.themes.map((theme) => theme.id))
  const byLean = by(({ lean }) => leanRank.get(lean) ?? leanRank.size)
  const byTheme = by(({ themes: [main] }) => (main === undefined ? undefined : themeRank.get(main)) ?? themeRank.size)
  const byName: Compare = (a, b) => compareNames(a.term, b.term)
  // Ids last, by code unit: a collator may take two names for equal, but ids always differ.
  const byId: Compare = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

  const orders = {
    role: [byLean, byTheme, byName, byId],
    theme: [byTheme, byLean, byName, byId],
    title: [byName, byId],
  } as const satisfies Record<Exclude<SortId, 'relevance'>, readonly Compare[]>
  const found = new Map<keyof typeof orders, readonly ListedResponsibility[]>()
  const inOrder = (sort: keyof typeof orders) => {
    const sorted = found.get(sort) ?? responsibilities.toSorted(firstDifference(orders[sort]))
    found.set(sort, sorted)
    return sorted
  }

  return (filters, textMatches) => {
    const sort = sortInForce(filters, textMatches)
    if (sort !== 'relevance') return inOrder(sort)
    return inOrder('role').toSorted(by(({ id }) => -(textMatches?.get(id) ?? 0)))
  }
}

/** Compares by each in turn, until one finds a difference. */
function firstDifference(order: readonly Compare[]): Compare {
  return (a, b) => {
    for (const compare of order) {
      const difference = compare(a, b)
      if (difference !== 0) return difference
    }
    return 0
  }
}

function by(rank: (responsibility: ListedResponsibility) => number): Compare {
  return (a, b) => rank(a) - rank(b)
}

function ranks(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]))
}
