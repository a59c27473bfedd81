import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type ComparisonChoice, rowKinds, toggleChoice, wholeComparison } from '#domain/comparison/comparison.ts'
import type { ListedComparison } from '#model/content.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckGroup, ChoiceGroup } from '#ui/kit/choice-group.tsx'
import { Fold, foldLine } from '#ui/kit/fold.tsx'
import styles from './compare.module.css'

const kindLabels = { all: 'All', differences: 'Differences', shared: 'Shared' } as const

interface CompareControlsProps {
  /** Every role, and every row that the page can show. */
  readonly offered: Pick<ListedComparison, 'roles' | 'dimensions' | 'rows'>
  readonly choice: ComparisonChoice
  /** How many rows are currently shown. */
  readonly shown: number
  readonly onChoose: (choice: ComparisonChoice) => void
  readonly share: ReactNode
}

/** Filters for the comparison: kinds of row, columns, and single rows. */
export function CompareControls({ offered, choice, shown, onChoose, share }: CompareControlsProps) {
  const { roles, rows, dimensions } = offered
  // Once the reader has toggled it, the choice no longer decides: clearing the last row would hide the box just clicked.
  const [isOpen = choice.rows.length > 0, setOpen] = useState<boolean>()
  const rowList = useRef<HTMLDetailsElement>(null)
  // It may have been opened before the page was hydrated.
  useEffect(() => setOpen(rowList.current?.open ? true : undefined), [])
  const everyRow = rows.map(({ id }) => id)
  const everyRole = roles.map(({ id }) => id)
  const isWhole = choice.show === 'all' && choice.roles.length === 0 && choice.rows.length === 0
  return (
    <search className={`no-print ${styles['controls']}`} aria-label="Choose what to compare">
      <Fold label="Rows and columns" className={styles['fold']} />
      <ChoiceGroup
        legend="Show"
        name="show"
        value={choice.show}
        choices={rowKinds.map((value) => ({ value, label: kindLabels[value] }))}
        onChange={(show) => onChoose({ ...choice, show })}
      />
      <CheckGroup
        legend="Columns"
        name="roles"
        values={choice.roles.length === 0 ? everyRole : choice.roles}
        // The last one can't be unchecked.
        hint={choice.roles.length === 1 ? 'At least one' : undefined}
        choices={roles.map(({ id, abbreviation }) => ({ value: id, label: abbreviation }))}
        onToggle={(id) => onChoose({ ...choice, roles: toggleChoice(choice.roles, id, everyRole) })}
      />
      <details
        ref={rowList}
        className={`needs-script ${foldLine} ${styles['rows']}`}
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <span>Rows</span>
        </summary>
        <div className={styles['rowGroups']}>
          {isOpen &&
            dimensions.map((dimension) => (
              <CheckGroup
                key={dimension.id}
                legend={dimension.name}
                // One group of checkboxes for each dimension.
                name={`rows-${dimension.id}`}
                values={choice.rows.length === 0 ? everyRow : choice.rows}
                choices={rows
                  .filter((row) => row.dimension === dimension.id)
                  .map(({ id, label }) => ({ value: id, label }))}
                onToggle={(id) => onChoose({ ...choice, rows: toggleChoice(choice.rows, id, everyRow) })}
              />
            ))}
        </div>
      </details>
      <p className={`needs-script ${styles['status']}`} id="rows-shown" tabIndex={-1} data-awaits="count">
        <span role="status">
          {shown} of {rows.length} rows
        </span>
        {!isWhole && (
          <Button weight="text" data-focus-next="rows-shown" onClick={() => onChoose(wholeComparison)}>
            Reset view
          </Button>
        )}
      </p>
      {share}
    </search>
  )
}
