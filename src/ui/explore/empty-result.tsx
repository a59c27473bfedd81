import type { FacetContent } from '#domain/responsibilities/facets.ts'
import { removeCondition, type Filters } from '#domain/responsibilities/filters.ts'
import type { Relaxation } from '#domain/responsibilities/suggest-relaxations.ts'
import { nameOfRemovable } from './conditions.tsx'
import styles from './explorer.module.css'

interface EmptyResultProps {
  readonly vocabulary: FacetContent
  readonly filters: Filters
  readonly relaxations: readonly Relaxation[]
  readonly onFilter: (filters: Filters) => void
  readonly onClear: () => void
}

/** Nothing is left: what to let go of, and what that brings back. */
export function EmptyResult({ vocabulary, filters, relaxations, onFilter, onClear }: EmptyResultProps) {
  return (
    <div className={styles['empty']}>
      <p>Nothing fits all of that.</p>
      <ul className={styles['relaxations']}>
        {relaxations.map(({ drops, brings }) => (
          <li key={JSON.stringify(drops)}>
            <button type="button" onClick={() => onFilter(drops.reduce(removeCondition, filters))}>
              <span>Drop {drops.map((drop) => nameOfRemovable(vocabulary, filters, drop)).join(' and ')}</span>
              <span>brings back {brings}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onClear}>
            <span>Clear all</span>
            <span>brings back everything</span>
          </button>
        </li>
      </ul>
    </div>
  )
}
