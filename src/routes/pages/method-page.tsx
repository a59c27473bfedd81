import { getRouteApi } from '@tanstack/react-router'
import { addressOf } from '#domain/site/paths.ts'
import { pageHead } from '#routes/page-head.ts'
import { partsLoader } from '#routes/shared/static-parts.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { StaticPartsContext } from '#ui/kit/static-part.tsx'
import { MethodFrame } from '#ui/method/method-frame.tsx'

export const data = partsLoader(addressOf.method(), () => import('#routes/parts/method-parts.tsx'))

const route = getRouteApi('/method')

export function MethodPage() {
  return (
    <StaticPartsContext value={route.useLoaderData()}>
      <MethodFrame />
    </StaticPartsContext>
  )
}

export const methodHead = () =>
  pageHead({
    title: `Methodology: How the quiz works · ${siteName}`,
    description:
      'Every rule and number the quiz uses, how often it’s right, what it can’t know, and the source of every statement.',
  })
