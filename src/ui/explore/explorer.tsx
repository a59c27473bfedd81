import type { ReactNode } from 'react'
import type { FacetCounts } from '#domain/responsibilities/facet-counts.ts'
import type { FacetContent } from '#domain/responsibilities/facets.ts'
import type { FilterCondition, Filters, SortId } from '#domain/responsibilities/filters.ts'
import type { Relaxation } from '#domain/responsibilities/suggest-relaxations.ts'
import type { Matrix } from '#domain/responsibilities/theme-matrix.ts'
import type { Segment } from '#domain/search/highlight.ts'
import type { ListedResponsibility } from '#model/responsibility.ts'
import { Fold } from '#ui/kit/fold.tsx'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Conditions } from './conditions.tsx'
import { EmptyResult } from './empty-result.tsx'
import styles from './explorer.module.css'
import { FacetSheet } from './facet-sheet.tsx'
import { Facets } from './facets.tsx'
import { type FoundTopic, FoundTopics } from './found-topics.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { ResultList } from './result-list.tsx'
import { SearchBox } from './search-box.tsx'
import { ViewControls } from './view-controls.tsx'

interface ExplorerProps {
  readonly title: ReactNode
  /** The parts of the address that couldn't be used, as a sentence; empty when all could. */
  readonly notice: string
  readonly vocabulary: FacetContent
  readonly filters: Filters
  /** The active filters. */
  readonly conditions: readonly FilterCondition[]
  readonly counts: FacetCounts
  readonly results: {
    readonly found: readonly ListedResponsibility[]
    readonly total: number
    readonly sortInForce: SortId
    /** Marks a search's matches in a text; returns the text as is where nothing is searched for. */
    readonly marked: (text: string, id: string) => readonly Segment[]
    /** What the search couldn't find; empty when every word matched. */
    readonly searchNote: string
    /** Another text to search for, in case this one is misspelled. */
    readonly suggestion: string | undefined
    /** Contested topics that the search has found. */
    readonly topics: readonly FoundTopic[]
    /** Whether they match better than the responsibilities. */
    readonly leadsToTopic: boolean
    /** Undefined in the list view. */
    readonly matrix: Matrix | undefined
    /** Which filters to remove; computed only where there are no results. */
    readonly relaxations: readonly Relaxation[]
    /** The address of a responsibility, with the current filters. */
    readonly addressOfResult: (id: string) => string
  }
  /** The control that shares the view. */
  readonly share: ReactNode
  /** The address of the view with other filters. */
  readonly addressOfView: (filters: Filters) => string
  readonly actions: {
    readonly onFilter: (filters: Filters) => void
    readonly onSearch: (text: string) => void
    /** Called at the first sign that the reader is about to search. */
    readonly onSearchIntent: () => void
    readonly onClear: () => void
  }
}

/** The responsibilities, to search and filter, each with the role that usually owns it. */
export function Explorer(props: ExplorerProps) {
  const { title, notice, vocabulary, filters, conditions, counts, results, share, addressOfView, actions } = props
  const { found, total, sortInForce, marked, searchNote, suggestion, matrix, relaxations, addressOfResult } = results
  const topics = <FoundTopics topics={results.topics} />
  const { onFilter, onSearch, onSearchIntent, onClear } = actions
  // A sidebar on a wide page, a sheet on a narrow one.
  const facets = <Facets vocabulary={vocabulary} filters={filters} counts={counts} onFilter={onFilter} />
  return (
    <div className="page">
      {title}
      <Notice text={notice} />
      <div className={styles['find']}>
        <SearchBox text={filters.text} onSearch={onSearch} onIntent={onSearchIntent} />
        <FacetSheet conditions={conditions.length} found={found.length}>
          {facets}
        </FacetSheet>
      </div>
      <div className={styles['columns']} data-awaits="link">
        <aside className={`needs-script no-print ${styles['facets']}`} aria-label="Filters">
          {facets}
        </aside>
        <section className={styles['results']} id="results" tabIndex={-1} aria-label="Responsibilities">
          <div className={styles['bar']}>
            <p role="status" className={styles['count']}>
              {found.length === total ? `All ${total}` : `${found.length} of ${total}`}
              <span className="vh"> responsibilities</span>
            </p>
            <Fold label="View and sort" className={`needs-script ${styles['fold']}`} />
            <ViewControls filters={filters} sortInForce={sortInForce} onFilter={onFilter} />
            {share}
          </div>
          <Conditions
            vocabulary={vocabulary}
            filters={filters}
            conditions={conditions}
            onFilter={onFilter}
            onClear={onClear}
          />
          <p role="status" className={styles['note']}>
            {searchNote}
          </p>
          {suggestion !== undefined && (
            <p className={styles['note']}>
              <Link to={addressOfView({ ...filters, text: suggestion })}>Search for “{suggestion}”</Link>
            </p>
          )}
          {results.leadsToTopic && topics}
          {found.length === 0 ? (
            <EmptyResult
              vocabulary={vocabulary}
              filters={filters}
              relaxations={relaxations}
              total={total}
              onFilter={onFilter}
              onClear={onClear}
            />
          ) : matrix ? (
            <MatrixTable vocabulary={vocabulary} matrix={matrix} filters={filters} addressOfView={addressOfView} />
          ) : (
            <ResultList
              vocabulary={vocabulary}
              results={found}
              sortInForce={sortInForce}
              marked={marked}
              addressOfResult={addressOfResult}
            />
          )}
          {!results.leadsToTopic && topics}
        </section>
      </div>
    </div>
  )
}
