import { facets, type FacetContent } from '#domain/responsibilities/facets.ts'
import { type FilterCondition, removeCondition, type Filters } from '#domain/responsibilities/filters.ts'
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

/** The active filters, each as a button that removes it. */
export function Conditions({ vocabulary, filters, conditions, onFilter, onClear }: ConditionsProps) {
  if (conditions.length === 0) return null
  return (
    <ul className={`no-print ${styles['conditions']}`} aria-label="Active filters" data-focus-next="results">
      {conditions.map((condition) => {
        const name = nameOfCondition(vocabulary, filters, condition)
        return (
          <li key={JSON.stringify(condition)}>
            <Button
              weight="tool"
              className={styles['condition']}
              onClick={() => onFilter(removeCondition(filters, condition))}
            >
              {condition.kind === 'text' ? `“${name}”` : name}
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

/** The name of a filter, as a chip shows it. */
export function nameOfCondition(vocabulary: FacetContent, filters: Filters, condition: FilterCondition): string {
  if (condition.kind === 'text') return truncateText(filters.text, 32)
  const { facet, kind, value } = condition
  const name = facets[facet].values(vocabulary).find(({ id }) => id === value)?.name ?? value
  return kind === 'exclude' ? `Excludes: ${name}` : name
}
