import { type FacetContent, facets } from '#domain/responsibilities/facets.ts'
import { type Filters, type Removable, removeCondition } from '#domain/responsibilities/filters.ts'
import type { Relaxation } from '#domain/responsibilities/suggest-relaxations.ts'
import { language } from '#model/language.ts'
import { nameOfCondition } from './conditions.tsx'
import styles from './explorer.module.css'

interface EmptyResultProps {
  readonly vocabulary: FacetContent
  readonly filters: Filters
  readonly relaxations: readonly Relaxation[]
  /** How many responsibilities there are without any filter. */
  readonly total: number
  readonly onFilter: (filters: Filters) => void
  readonly onClear: () => void
}

/** No results: which filters to remove, and how many results that gives. */
export function EmptyResult({ vocabulary, filters, relaxations, total, onFilter, onClear }: EmptyResultProps) {
  return (
    <div className={styles['empty']}>
      <p>No responsibilities match these filters.</p>
      <ul className={styles['relaxations']} data-focus-next="results">
        {relaxations.map(({ drops, brings }) => (
          <li key={JSON.stringify(drops)}>
            <button type="button" onClick={() => onFilter(drops.reduce(removeCondition, filters))}>
              <span>{nameOfRelaxation(vocabulary, filters, drops)}</span> <span>{resultCount(brings)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onClear}>
            <span>Clear all filters</span> <span>{resultCount(total)}</span>
          </button>
        </li>
      </ul>
    </div>
  )
}

/** What a relaxation does: removes single filters, shows everything of a facet again, or both. */
function nameOfRelaxation(vocabulary: FacetContent, filters: Filters, drops: readonly Removable[]): string {
  const removed = listed(
    drops.flatMap((drop) => (drop.kind === 'facet' ? [] : [`“${nameOfCondition(vocabulary, filters, drop)}”`])),
  )
  const restored = listed(drops.flatMap((drop) => (drop.kind === 'facet' ? [facets[drop.facet].everything] : [])))
  if (restored === '') return `Remove ${removed}`
  return removed === '' ? `Show ${restored}` : `Remove ${removed} and show ${restored}`
}

function resultCount(count: number): string {
  return count === 1 ? '1 result' : `${count} results`
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names)
}
