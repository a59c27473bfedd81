import { getRouteApi } from '@tanstack/react-router'
import { addressOf } from '#domain/site/paths.ts'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { pageHead } from '#routes/page-head.ts'
import { ComparisonView } from '#routes/shared/comparison-view.tsx'
import { partsLoader } from '#routes/shared/static-parts.ts'
import { core, rolesCompared } from '#routes/site-content/core.ts'
import { StaticPartsContext } from '#ui/kit/static-part.tsx'

export const data = partsLoader(addressOf.compare(), () => import('#routes/parts/comparison-parts.tsx'))

const route = getRouteApi('/compare')

export function ComparePage() {
  return (
    <StaticPartsContext value={route.useLoaderData()}>
      <ComparisonView />
    </StaticPartsContext>
  )
}

export const compareHead = () =>
  pageHead({
    title: `${rolesCompared}, side by side`,
    description: `The two roles compared: ${core.dimensions.map(({ name }) => lowercaseFirst(name)).join(', ')}. Choose rows and columns, then share the view.`,
  })
