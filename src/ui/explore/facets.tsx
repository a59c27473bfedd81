import type { FacetCounts } from '#domain/responsibilities/facet-counts.ts'
import { type FacetId, facetIds, facets, type FacetValue, type FacetContent } from '#domain/responsibilities/facets.ts'
import { removeCondition, type Filters, toggleExclude, toggleInclude } from '#domain/responsibilities/filters.ts'
import { Checkbox } from '#ui/kit/checkbox.tsx'
import styles from './facets.module.css'

interface FacetsProps {
  readonly vocabulary: FacetContent
  readonly filters: Filters
  readonly counts: FacetCounts
  readonly onFilter: (filters: Filters) => void
}

/** All filters: values within a facet are combined with "or", facets with "and". */
export function Facets({ vocabulary, filters, counts, onFilter }: FacetsProps) {
  return (
    <div className={styles['facets']}>
      {facetIds.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={facets[facet].values(vocabulary)}
          filters={filters}
          counts={counts[facet]}
          onFilter={onFilter}
        />
      ))}
    </div>
  )
}

interface FacetGroupProps {
  readonly facet: FacetId
  readonly values: readonly FacetValue[]
  readonly filters: Filters
  readonly counts: ReadonlyMap<string, number>
  readonly onFilter: (filters: Filters) => void
}

function FacetGroup({ facet, values, filters, counts, onFilter }: FacetGroupProps) {
  const { name } = facets[facet]
  const { include, exclude } = filters.facets[facet]
  const isUsed = include.length + exclude.length > 0
  return (
    <fieldset className={styles['group']} data-focus-next="results">
      <legend className={styles['legend']}>{name}</legend>
      {isUsed && (
        <button
          type="button"
          className={styles['clear']}
          onClick={() => onFilter(removeCondition(filters, { kind: 'facet', facet }))}
        >
          Clear <span className="vh">{name}</span>
        </button>
      )}
      <ul>
        {values.map((value) => (
          <li
            key={value.id}
            className={styles['value']}
            data-excluded={exclude.includes(value.id) || undefined}
            data-empty={counts.get(value.id) === 0 || undefined}
          >
            <label className={styles['include']}>
              <Checkbox
                checked={include.includes(value.id)}
                onToggle={() => onFilter(toggleInclude(filters, facet, value.id))}
              />
              <span className={styles['name']}>{value.name}</span>{' '}
              {/* The count says what clicking gives, so it has nothing to say of what is checked. */}
              {!include.includes(value.id) && <Count of={counts.get(value.id) ?? 0} />}
            </label>
            <button
              type="button"
              className={styles['exclude']}
              aria-pressed={exclude.includes(value.id)}
              onClick={() => onFilter(toggleExclude(filters, facet, value.id))}
            >
              Exclude <span className="vh">{value.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function Count({ of: count }: { readonly of: number }) {
  return (
    <span className={styles['count']}>
      {count} <span className="vh">{count === 1 ? 'result' : 'results'}</span>
    </span>
  )
}
