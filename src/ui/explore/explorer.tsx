import type { ReactNode } from 'react'
import type { FacetCounts } from '#domain/responsibilities/facet-counts.ts'
import type { FacetContent } from '#domain/responsibilities/facets.ts'
import { clearFilters, conditionsOf, type Filters, type SortId } from '#domain/responsibilities/filters.ts'
import type { Relaxation } from '#domain/responsibilities/suggest-relaxations.ts'
import type { Matrix } from '#domain/responsibilities/theme-matrix.ts'
import type { Segment } from '#domain/search/highlight.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { Conditions } from './conditions.tsx'
import { EmptyResult } from './empty-result.tsx'
import styles from './explorer.module.css'
import { FacetSheet } from './facet-sheet.tsx'
import { Facets } from './facets.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { ResultList } from './result-list.tsx'
import { SearchBox } from './search-box.tsx'
import { ViewControls } from './view-controls.tsx'

interface ExplorerProps {
  readonly title: ReactNode
  readonly vocabulary: FacetContent
  readonly filters: Filters
  readonly counts: FacetCounts
  readonly results: readonly Responsibility[]
  readonly total: number
  /** Undefined where the view is the list. */
  readonly matrix: Matrix | undefined
  readonly sortInForce: SortId
  /** What would bring results back; asked for only where there are none. */
  readonly relaxations: readonly Relaxation[]
  /** Marks what a search has found in a text; the text as it is where nothing is searched for. */
  readonly marked: (text: string, id: string) => readonly Segment[]
  /** What the search had to guess or could not find, as a sentence; empty when it found all. */
  readonly searchNote: string
  /** What could not be used of the address, as a sentence; empty when all could. */
  readonly notice: string
  /** The control that shares the view. */
  readonly share: ReactNode
  /** The address of a responsibility, with the filters that it was come to from. */
  readonly addressOfResult: (id: string) => string
  /** The address of the view with other filters. */
  readonly addressOfFilters: (filters: Filters) => string
  readonly onFilter: (filters: Filters) => void
  /** Called at the first sign that a reader is about to search. */
  readonly onSearchIntent: () => void
}

/** The responsibilities, searched and narrowed until it is clear whose each one is. */
export function Explorer(props: ExplorerProps) {
  const { title, filters, results, total, matrix, relaxations, searchNote, notice, share, onFilter, onSearchIntent } =
    props
  const conditions = conditionsOf(filters)
  return (
    <div className="page">
      {title}
      <Notice text={notice} />
      <SearchBox text={filters.text} onSearch={(text) => onFilter({ ...filters, text })} onIntent={onSearchIntent} />
      <div className={styles['columns']}>
        <aside className={`needs-script no-print ${styles['facets']}`} aria-label="Filters">
          <Facets {...props} />
        </aside>
        <section className={styles['results']} aria-label="Responsibilities">
          <div className={styles['bar']}>
            <p role="status" className={styles['count']}>
              {results.length === total ? `All ${total}` : `${results.length} of ${total}`}
              <span className="vh"> responsibilities</span>
            </p>
            <FacetSheet conditions={conditions.length} found={results.length}>
              <Facets {...props} />
            </FacetSheet>
            <ViewControls {...props} />
            {share}
          </div>
          <Conditions {...props} conditions={conditions} onClear={() => onFilter(clearFilters(filters))} />
          {searchNote !== '' && <p className={styles['note']}>{searchNote}</p>}
          {results.length === 0 ? (
            <EmptyResult {...props} relaxations={relaxations} />
          ) : matrix ? (
            <MatrixTable {...props} matrix={matrix} />
          ) : (
            <ResultList {...props} />
          )}
        </section>
      </div>
    </div>
  )
}
