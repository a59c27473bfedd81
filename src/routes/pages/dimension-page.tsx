import { getRouteApi } from '@tanstack/react-router'
import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import { pageHead } from '#routes/page-head.ts'
import { ComparisonView } from '#routes/shared/comparison-view.tsx'
import { partsLoader } from '#routes/shared/static-parts.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { StaticPart, type StaticParts, StaticPartsContext } from '#ui/kit/static-part.tsx'

const route = getRouteApi('/compare/$dimension')

interface DimensionData {
  readonly dimension: Dimension
  readonly parts: StaticParts
}

/** For the route. An object, so that its type isn't taken for that of a head. */
export const data = {
  partsOf: (dimension: Dimension) =>
    partsLoader(addressOf.dimension(dimension.id), async () => {
      const { partsOf } = await import('#routes/parts/comparison-parts.tsx')
      return { parts: partsOf(dimension) }
    }),
}

export function DimensionPage() {
  const { dimension, parts } = route.useLoaderData()
  return (
    <StaticPartsContext value={parts}>
      <ComparisonView dimension={dimension} />
      <StaticPart name="links" className="page" />
    </StaticPartsContext>
  )
}

export const dimensionHead = ({ dimension: { name, question, summary } }: DimensionData) =>
  pageHead({ title: `${name} · ${siteName}`, description: `${question} ${summary.text}` })
