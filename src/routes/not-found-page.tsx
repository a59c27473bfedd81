import { useHydrated, useRouterState } from '@tanstack/react-router'
import { allPlaces, nearestPlaces } from '#domain/addresses.ts'
import { NotFound } from '#ui/not-found/not-found.tsx'
import { content } from './site-content.ts'

/** The file that hosts serve for it is the same for every address, so the address is read once the page is hydrated. */
export function NotFoundPage() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const places = allPlaces(content)
  return useHydrated() ? (
    <NotFound path={readable(pathname)} places={nearestPlaces(pathname, places)} />
  ) : (
    <NotFound path="" places={places} />
  )
}

/** Long or strange addresses are shown cut, so that they fit and cannot pass for a sentence of the page. */
function readable(path: string): string {
  return path.length > 80 ? `${path.slice(0, 79)}…` : path
}
