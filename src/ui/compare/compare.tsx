import { type ReactNode, useLayoutEffect } from 'react'
import { type ComparisonChoice, type DimensionTable, includesRow } from '#domain/comparison/comparison.ts'
import type { ListedRow } from '#model/comparison.ts'
import type { ListedComparison } from '#model/content.ts'
import type { Role } from '#model/role.ts'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { StaticPart } from '#ui/kit/static-part.tsx'
import { useListAnimation } from '#ui/kit/use-list-animation.ts'
import { CompareControls } from './compare-controls.tsx'
import styles from './compare.module.css'
import { showChoice } from './show-choice.ts'
import { useKeptCopyLinks } from './use-kept-copy-links.tsx'

interface CompareProps {
  /** The parts of the address that couldn't be used, as a sentence; empty if there are none. */
  readonly notice: string
  /** Every role, and every row this page can show. */
  readonly offered: Pick<ListedComparison, 'roles' | 'dimensions' | 'rows'>
  readonly choice: ComparisonChoice
  /** The roles and rows that match the choice. */
  readonly chosen: { readonly roles: readonly Role[]; readonly tables: readonly DimensionTable<ListedRow>[] }
  /** Id of the row in the address's fragment, which is highlighted. */
  readonly litRow: string | undefined
  /** The control that shares the current view. */
  readonly share: ReactNode
  readonly onChoose: (choice: ComparisonChoice) => void
}

/**
 * The comparison: its filters, and a table for each dimension. The stylesheet hides the kinds of row and the columns that
 * aren't checked, so a press shows in the next paint. What's said about them follows. The tables are static parts: what's left to
 * show of a choice is set on their elements.
 */
export function Compare({ notice, offered, choice, chosen, litRow, share, onChoose }: CompareProps) {
  const shown = chosen.tables.reduce((sum, table) => sum + table.rows.length, 0)
  const columns = chosen.roles.length
  const tables = useListAnimation<HTMLDivElement>(true, 'tbody')
  useLayoutEffect(() => {
    if (tables.current) showChoice(tables.current, { choice, columns, litRow })
  }, [tables, choice, columns, litRow])
  const copied = useKeptCopyLinks(tables, offered.rows)
  return (
    <>
      <div className="page">
        <StaticPart name="title" />
        <Notice text={notice} />
        <CompareControls offered={offered} choice={choice} shown={shown} onChoose={onChoose} share={share} />
        <div ref={tables} className={styles['tables']} data-awaits="controls" data-controls="show roles">
          {offered.dimensions.map(({ id, name }) => (
            <StaticPart
              key={id}
              name={id}
              as="section"
              aria-label={name}
              hidden={offered.rows.every((row) => row.dimension !== id || !includesRow(choice, row))}
            />
          ))}
          {shown === 0 && (
            <EmptyChoice choice={choice} onReset={() => onChoose({ ...choice, show: 'all', rows: [] })} />
          )}
        </div>
      </div>
      {copied}
    </>
  )
}

function EmptyChoice({ choice, onReset }: { readonly choice: ComparisonChoice; readonly onReset: () => void }) {
  return (
    <div className={styles['empty']}>
      <p>
        {choice.show === 'shared'
          ? 'None of the rows you chose is shared by both roles.'
          : 'No rows match your selection.'}
      </p>
      <Button weight="text" data-focus-next="rows-shown" onClick={onReset}>
        Show all rows
      </Button>
    </div>
  )
}
