import { useNavigate } from '@tanstack/react-router'
import { facetCounts } from '#domain/responsibilities/facet-counts.ts'
import { filtersLink } from '#domain/responsibilities/filters-link.ts'
import type { Filters } from '#domain/responsibilities/filters.ts'
import { responsibilitiesTable } from '#domain/responsibilities/responsibilities-table.ts'
import { suggestRelaxations } from '#domain/responsibilities/suggest-relaxations.ts'
import { matrixOf } from '#domain/responsibilities/theme-matrix.ts'
import { filteredAddress, filteredResultAddress, useFilters } from '#routes/hooks/use-filters.ts'
import { searchNote } from '#routes/hooks/use-search.ts'
import { exportFormats } from '#routes/shared/export-formats.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { today } from '#routes/shared/today.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { Explorer } from '#ui/explore/explorer.tsx'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Share } from '#ui/kit/share.tsx'

export function ResponsibilitiesPage() {
  const navigate = useNavigate()
  const { filters, results, result, notice, marked, loadSearch, sortInForce } = useFilters()
  const filter = (next: Filters) => {
    // A search is one step of the history, however many letters it took; every other change is a step of its own.
    const isTyping = next.text !== filters.text && filters.text !== '' && next.text !== ''
    void navigate({ to: '.', search: filtersLink.serialize(content, next), replace: isTyping, resetScroll: false })
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
      relaxations={results.length === 0 ? suggestRelaxations(content.responsibilities, filters, result?.scores) : []}
      marked={marked}
      searchNote={searchNote(result)}
      notice={notice}
      share={
        <Share
          to={filteredAddress(filters)}
          name="this view"
          drawQr={drawQrCode}
          takeaway={exportFormats('responsibilities', () =>
            responsibilitiesTable(content, results, { address: absoluteUrl(filteredAddress(filters)), date: today() }),
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
