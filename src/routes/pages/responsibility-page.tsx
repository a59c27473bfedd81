import { getRouteApi, useHydrated } from '@tanstack/react-router'
import { useCallback } from 'react'
import { type FacetId, facets } from '#domain/responsibilities/facets.ts'
import { noFilters, toggleInclude } from '#domain/responsibilities/filters.ts'
import { adjacentTo } from '#domain/responsibilities/related-responsibilities.ts'
import { evidenceOf } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Statement } from '#model/source.ts'
import { filteredAddress, filteredResultAddress, isFiltered, useFilters } from '#routes/hooks/use-filters.ts'
import { pageHead } from '#routes/page-head.ts'
import { inlinedIn } from '#routes/shared/load-responsibility.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { focusLabels, sideOf } from '#routes/shared/responsibility-side.ts'
import type { ResponsibilityData } from '#routes/site-content/responsibility-data.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { ResponsibilityDetails } from '#ui/explore/responsibility.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'

const route = getRouteApi('/responsibilities/$responsibility')

/** The facets below the title, with the labels that fit one responsibility. */
const tagLabels = { theme: 'Theme', objective: 'Measured on', partner: 'Works with' } as const

export function ResponsibilityPage() {
  const data = route.useLoaderData()
  const { entry, counterpart, lookalikes, others, contested, rows, claims, sources } = data
  const { filters, results, notice } = useFilters()
  const evidence = useCallback(
    (statement: Statement) => evidenceOf({ sections: content.sections, claims, externalSources: sources }, statement),
    [claims, sources],
  )
  const address = addressOf.responsibility(entry.id)
  return (
    <EvidenceContext value={evidence}>
      <ResponsibilityDetails
        entry={entry}
        side={sideOf(entry.lean)}
        orientation={focusLabels[entry.orientation]}
        tags={[tagsOf(entry, 'theme'), tagsOf(entry, 'objective'), tagsOf(entry, 'partner')]}
        counterpart={counterpart && { entry: counterpart, side: sideOf(counterpart.lean) }}
        lookalikes={lookalikes.map((each) => ({ ...each, side: sideOf(each.responsibility.lean) }))}
        others={others}
        contested={contested}
        rows={rows}
        neighbors={adjacentTo(results, entry.id)}
        listAddress={filteredAddress(filters)}
        isFiltered={isFiltered(filters)}
        addressOfResult={filteredResultAddress(filters)}
        notice={<Notice text={notice} />}
        share={
          <Share
            to={address}
            name="this responsibility"
            drawQr={drawQrCode}
            takeaway={async () =>
              (await import('#routes/shared/responsibilities-exports.ts')).responsibilitiesExports(
                entry.id,
                [entry],
                address,
              )
            }
            embed={
              import.meta.env.EMBED_ORIGINS === ''
                ? undefined
                : async () => (await import('#routes/shared/embed-offer.ts')).embedOffer(address, entry.term)
            }
          />
        }
      />
      <InlinedResponsibility data={data} />
    </EvidenceContext>
  )
}

/** What the page shows, in the page; gone once it has been read. */
function InlinedResponsibility({ data }: { readonly data: ResponsibilityData }) {
  return !useHydrated() && <div hidden {...{ [inlinedIn]: JSON.stringify(data) }} />
}

function tagsOf(entry: ResponsibilityData['entry'], facet: FacetId & keyof typeof tagLabels) {
  const own = facets[facet].of(entry)
  return {
    label: tagLabels[facet],
    tags: facets[facet]
      .values(content)
      .filter(({ id }) => own.includes(id))
      .map(({ id, name }) => ({ name, to: filteredAddress(toggleInclude(noFilters, facet, id)) })),
  }
}

export const responsibilityHead = ({ entry: { term, title, explanation } }: ResponsibilityData) =>
  pageHead({ title: `${term} · ${siteName}`, description: `${title}. ${explanation.text}` })
