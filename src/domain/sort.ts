import type { Responsibility } from '#model/responsibility.ts'
import { shared } from '#model/responsibility.ts'
import type { Vocabulary } from './facets.ts'
import type { Filters, SortId, TextMatches } from './filters.ts'

type Compare = (a: Responsibility, b: Responsibility) => number

let collator: Intl.Collator | undefined

/**
 * In the language of the content, so that the order is the same for every reader. The browser takes long to set this
 * up, so that is put off until two titles are compared.
 */
function compareTitles(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true })
  return collator.compare(a, b)
}

/** How the results are sorted in fact: by relevance only where a search has given any, and else across the seam. */
export function sortInForce(filters: Pick<Filters, 'sort' | 'text'>, textMatches?: TextMatches): SortId {
  if (filters.sort !== 'relevance') return filters.sort
  return filters.text === '' || textMatches === undefined ? 'role' : 'relevance'
}

/**
 * Puts responsibilities in order: `relevance`, the best match first; `role`, role by role in the order of
 * the content, and last what they share; `theme`, by
 * the main theme in the order of the vocabulary; `title`, by the alphabet. Each falls back on the others, so that no
 * two orders of the same responsibilities differ.
 *
 * @param textMatches As in `applyFilters`.
 * @returns A new list.
 */
export function sortResponsibilities(
  vocabulary: Vocabulary,
  responsibilities: readonly Responsibility[],
  filters: Pick<Filters, 'sort' | 'text'>,
  textMatches?: TextMatches,
): readonly Responsibility[] {
  const leanRank = ranks([...vocabulary.roles.map(({ id }) => id), shared])
  const themeRank = ranks(vocabulary.themes.map((theme) => theme.id))
  const byLean = by(({ lean }) => leanRank.get(lean) ?? leanRank.size)
  const byTheme = by(({ themes: [main] }) => (main === undefined ? undefined : themeRank.get(main)) ?? themeRank.size)
  const byScore = by(({ id }) => -(textMatches?.get(id) ?? 0))
  const byTitle: Compare = (a, b) => compareTitles(a.title, b.title)
  // Ids last, and by code unit: two titles may be equal to a collator, two ids are not.
  const byId: Compare = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

  const orders = {
    relevance: [byScore, byLean, byTheme, byTitle, byId],
    role: [byLean, byTheme, byTitle, byId],
    theme: [byTheme, byLean, byTitle, byId],
    title: [byTitle, byId],
  } as const satisfies Record<SortId, readonly Compare[]>
  const order: readonly Compare[] = orders[sortInForce(filters, textMatches)]
  return responsibilities.toSorted((a, b) => {
    for (const compare of order) {
      const difference = compare(a, b)
      if (difference !== 0) return difference
    }
    return 0
  })
}

function by(rank: (responsibility: Responsibility) => number): Compare {
  return (a, b) => rank(a) - rank(b)
}

function ranks(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]))
}
