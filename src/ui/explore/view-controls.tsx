import { useId } from 'react'
import { type Filters, type SortId, viewIds } from '#domain/responsibilities/filters.ts'
import { ChoiceGroup } from '#ui/kit/choice-group.tsx'
import styles from './explorer.module.css'

const viewNames = { list: 'List', matrix: 'Matrix' } as const
const sortNames = { role: 'Role', theme: 'Theme', title: 'A to Z', relevance: 'Best match' } as const

interface ViewControlsProps {
  readonly filters: Filters
  /** The order that applies; best match only where something is searched for. */
  readonly sortInForce: SortId
  readonly onFilter: (filters: Filters) => void
}

/** List or matrix, and the sort order of the list. */
export function ViewControls({ filters, sortInForce, onFilter }: ViewControlsProps) {
  const id = useId()
  const sorts: readonly SortId[] =
    filters.text === '' ? ['role', 'theme', 'title'] : ['relevance', 'role', 'theme', 'title']
  const shown = sorts.includes(sortInForce) ? sortInForce : 'role'
  return (
    <div className={`needs-script no-print ${styles['controls']}`}>
      <ChoiceGroup
        legend="View"
        name="view"
        value={filters.view}
        choices={viewIds.map((value) => ({ value, label: viewNames[value] }))}
        onChange={(view) => onFilter({ ...filters, view })}
      />
      {filters.view === 'list' && (
        <span className={styles['sort']}>
          <label htmlFor={id}>Sort by</label>
          <select
            id={id}
            value={shown}
            onChange={(event) => {
              const sort = sorts.find((one) => one === event.target.value)
              // The default stays out of the address: by role without a search, by best match with one.
              if (sort) onFilter({ ...filters, sort: sort === sorts[0] ? 'relevance' : sort })
            }}
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {sortNames[sort]}
              </option>
            ))}
          </select>
        </span>
      )}
    </div>
  )
}
