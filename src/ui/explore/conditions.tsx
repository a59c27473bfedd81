import { facets, type FacetContent } from '#domain/responsibilities/facets.ts'
import {
  type FilterCondition,
  type Removable,
  removeCondition,
  type Filters,
} from '#domain/responsibilities/filters.ts'
import { truncateText } from '#domain/text/sanitize-text.ts'
import { Button } from '#ui/kit/button.tsx'
import styles from './conditions.module.css'

interface ConditionsProps {
  readonly vocabulary: FacetContent
  readonly filters: Filters
  readonly conditions: readonly FilterCondition[]
  readonly onFilter: (filters: Filters) => void
  readonly onClear: () => void
}

/** What narrows the list now, each a button that lets it go. */
export function Conditions({ vocabulary, filters, conditions, onFilter, onClear }: ConditionsProps) {
  if (conditions.length === 0) return null
  return (
    <ul className={`no-print ${styles['conditions']}`} aria-label="Filters in force">
      {conditions.map((condition) => {
        const name = nameOfRemovable(vocabulary, filters, condition)
        return (
          <li key={name}>
            <Button
              weight="tool"
              className={styles['condition']}
              onClick={() => onFilter(removeCondition(filters, condition))}
            >
              {name}
              <span aria-hidden="true"> ×</span>
              <span className="vh">, remove</span>
            </Button>
          </li>
        )
      })}
      <li>
        <Button weight="text" className={styles['all']} onClick={onClear}>
          Clear all
        </Button>
      </li>
    </ul>
  )
}

/** What a condition is called, or all those of a facet. */
export function nameOfRemovable(vocabulary: FacetContent, filters: Filters, drop: Removable): string {
  if (drop.kind === 'text') return `“${truncateText(filters.text, 32)}”`
  const { name, values } = facets[drop.facet]
  if (drop.kind === 'facet') return `everything under ${name}`
  const value = values(vocabulary).find(({ id }) => id === drop.value)?.name ?? drop.value
  return drop.kind === 'exclude' ? `not ${value}` : value
}
