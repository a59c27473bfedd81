import { useNavigate } from '@tanstack/react-router'
import { facetCounts } from '#domain/responsibilities/facet-counts.ts'
import { serializeFilters } from '#domain/responsibilities/filters-link.ts'
import type { Filters } from '#domain/responsibilities/filters.ts'
import { exportResponsibilities } from '#domain/responsibilities/responsibilities-table.ts'
import { relaxations } from '#domain/responsibilities/suggest-relaxations.ts'
import { matrixOf } from '#domain/responsibilities/theme-matrix.ts'
import { filteredAddress, filteredResultAddress, useFilters } from '#routes/hooks/use-filters.ts'
import { searchNote } from '#routes/hooks/use-search.ts'
import { takeawayOf } from '#routes/shared/export-formats.ts'
import { drawQr } from '#routes/shared/qr-code.ts'
import { today } from '#routes/shared/today.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { Explorer } from '#ui/explore/explorer.tsx'
import { absolute } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Share } from '#ui/kit/share.tsx'

export function ResponsibilitiesPage() {
  const navigate = useNavigate()
  const { filters, results, result, notice, marked, loadSearch, sortInForce } = useFilters()
  const filter = (next: Filters) => {
    // A search is one step of the history, however many letters it took; every other change is a step of its own.
    const isTyping = next.text !== filters.text && filters.text !== '' && next.text !== ''
    void navigate({ to: '.', search: serializeFilters(next), replace: isTyping, resetScroll: false })
  }
  return (
    <Explorer
      title={
        <PageTitle
          title="Whose is this?"
          standfirst={`${content.responsibilities.length} responsibilities, each with the role that it leans to. Search, or narrow them down until the question is answered.`}
        />
      }
      vocabulary={content}
      filters={filters}
      counts={facetCounts(content, filters, result?.scores)}
      results={results}
      total={content.responsibilities.length}
      matrix={filters.view === 'matrix' ? matrixOf(content, results) : undefined}
      sortInForce={sortInForce}
      relaxations={results.length === 0 ? relaxations(content.responsibilities, filters, result?.scores) : []}
      marked={marked}
      searchNote={searchNote(result)}
      notice={notice}
      share={
        <Share
          to={filteredAddress(filters)}
          name="this view"
          drawQr={drawQr}
          takeaway={takeawayOf('responsibilities', () =>
            exportResponsibilities(content, results, { address: absolute(filteredAddress(filters)), date: today() }),
          )}
        />
      }
      addressOfResult={filteredResultAddress(filters)}
      addressOfFilters={filteredAddress}
      onFilter={filter}
      onSearchIntent={loadSearch}
    />
  )
}
