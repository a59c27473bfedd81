import { getRouteApi } from '@tanstack/react-router'
import { topicsOfResponsibilities } from '#content/beyond/topics/touched.ts'
import { type FacetId, facets, orientationOfLean, leanName } from '#domain/responsibilities/facets.ts'
import { noFilters, toggleInclude } from '#domain/responsibilities/filters.ts'
import { confusedWith, counterpartOf, adjacentTo } from '#domain/responsibilities/related-responsibilities.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Lean, Responsibility as Entry } from '#model/responsibility.ts'
import type { Orientation } from '#model/role.ts'
import { filteredAddress, filteredResultAddress, isFiltered, useFilters } from '#routes/hooks/use-filters.ts'
import { pageHead } from '#routes/page-head.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { siteName } from '#routes/site-content/core.ts'
import { parties } from '#routes/site-content/parties.ts'
import { evidence, otherOwnersOf } from '#routes/site-content/responsibility-evidence.ts'
import { topicLinks } from '#routes/site-content/topic-links.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { ResponsibilityDetails, type Side } from '#ui/explore/responsibility.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'

const route = getRouteApi('/responsibilities/$responsibility')

/** The facets below the title, with the labels that fit one responsibility. */
const tagLabels = { theme: 'Theme', objective: 'Measured on', partner: 'Works with' } as const

const focusLabels: Readonly<Record<Orientation, string>> = {
  inward: 'Inward focus',
  outward: 'Outward focus',
  both: 'Inward and outward focus',
}

export function ResponsibilityPage() {
  const entry = route.useLoaderData()
  const { filters, results, notice } = useFilters()
  const counterpart = counterpartOf(content.responsibilities, entry)
  const address = addressOf.responsibility(entry.id)
  return (
    <EvidenceContext value={evidence}>
      <ResponsibilityDetails
        entry={entry}
        side={sideOf(entry.lean)}
        orientation={focusLabels[entry.orientation]}
        tags={[tagsOf(entry, 'theme'), tagsOf(entry, 'objective'), tagsOf(entry, 'partner')]}
        counterpart={counterpart && { entry: counterpart, side: sideOf(counterpart.lean) }}
        lookalikes={confusedWith(content.responsibilities, entry).map((lookalike) => ({
          ...lookalike,
          side: sideOf(lookalike.responsibility.lean),
        }))}
        others={otherOwnersOf(entry.id).map(({ owner, when }) => ({ name: ownerName(owner), when }))}
        contested={topicLinks.filter(({ id }) => topicsOfResponsibilities[entry.id]?.includes(id))}
        rows={comparison.rows.filter(({ id }) => entry.rows.includes(id))}
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
          />
        }
      />
    </EvidenceContext>
  )
}

/** The names of roles and parties, by id. */
const ownerNames = new Map([
  ...content.roles.map(({ id, abbreviation }) => [id, abbreviation] as const),
  ...parties.map(({ id, name }) => [id, name] as const),
])

function ownerName(id: string): string {
  return ownerNames.get(id) ?? id
}

function sideOf(lean: Lean): Side {
  return { name: leanName(content, lean), faces: orientationOfLean(content, lean) }
}

function tagsOf(entry: Entry, facet: FacetId & keyof typeof tagLabels) {
  const own = facets[facet].of(entry)
  return {
    label: tagLabels[facet],
    tags: facets[facet]
      .values(content)
      .filter(({ id }) => own.includes(id))
      .map(({ id, name }) => ({ name, to: filteredAddress(toggleInclude(noFilters, facet, id)) })),
  }
}

export const responsibilityHead = ({ term, title, explanation }: Entry) =>
  pageHead({ title: `${term} · ${siteName}`, description: `${title}. ${explanation.text}` })
