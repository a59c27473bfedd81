import { language } from '#model/language.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { shared } from '#model/responsibility.ts'
import type { FacetContent } from './facets.ts'
import type { Filters, SortId, TextMatches } from './filters.ts'

type Compare = (a: Responsibility, b: Responsibility) => number

let collator: Intl.Collator | undefined

/**
 * In the language of the content, so that the order is the same for every reader. The browser takes long to set this
 * up, so that is put off until two titles are compared.
 */
function compareTitles(a: string, b: string): number {
  collator ??= new Intl.Collator(language, { numeric: true })
  return collator.compare(a, b)
}

/** How the results are sorted in fact: by relevance only where a search has given any, and else across the seam. */
export function sortInForce(filters: Pick<Filters, 'sort' | 'text'>, textMatches?: TextMatches): SortId {
  if (filters.sort !== 'relevance') return filters.sort
  return filters.text === '' || textMatches === undefined ? 'role' : 'relevance'
}

/** All responsibilities in the order that the filters ask for, none left out. */
export type Sort = (filters: Pick<Filters, 'sort' | 'text'>, textMatches?: TextMatches) => readonly Responsibility[]

/**
 * Puts responsibilities in order: `relevance`, the best match first; `role`, role by role in the order of
 * the content, and last what they share; `theme`, by
 * the main theme in the order of the vocabulary; `title`, by the alphabet. Each falls back on the others, so that no
 * two orders of the same responsibilities differ.
 *
 * An order that hangs on no search is found once, when it is first asked for: titles take long to compare, and a
 * keystroke has a frame or two.
 *
 * @returns A sort that takes `textMatches` as `applyFilters` does.
 */
export function createSort(vocabulary: FacetContent, responsibilities: readonly Responsibility[]): Sort {
  const leanRank = ranks([...vocabulary.roles.map(({ id }) => id), shared])
  const themeRank = ranks(vocabulary.themes.map((theme) => theme.id))
  const byLean = by(({ lean }) => leanRank.get(lean) ?? leanRank.size)
  const byTheme = by(({ themes: [main] }) => (main === undefined ? undefined : themeRank.get(main)) ?? themeRank.size)
  const byTitle: Compare = (a, b) => compareTitles(a.title, b.title)
  // Ids last, and by code unit: two titles may be equal to a collator, two ids are not.
  const byId: Compare = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

  const orders = {
    role: [byLean, byTheme, byTitle, byId],
    theme: [byTheme, byLean, byTitle, byId],
    title: [byTitle, byId],
  } as const satisfies Record<Exclude<SortId, 'relevance'>, readonly Compare[]>
  const found = new Map<keyof typeof orders, readonly Responsibility[]>()
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

/** By the first that tells two apart. */
function firstDifference(order: readonly Compare[]): Compare {
  return (a, b) => {
    for (const compare of order) {
      const difference = compare(a, b)
      if (difference !== 0) return difference
    }
    return 0
  }
}

function by(rank: (responsibility: Responsibility) => number): Compare {
  return (a, b) => rank(a) - rank(b)
}

function ranks(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]))
}
