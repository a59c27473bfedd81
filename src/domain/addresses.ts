import { distance } from 'fastest-levenshtein'
import type { ComparisonRow } from '#model/comparison.ts'
import type { Content } from '#model/content.ts'

/** Addresses of the site, from its root and without the host's base path. */
export const addressOf = {
  home: () => '/',
  compare: () => '/compare',
  dimension: (dimension: string) => `/compare/${dimension}`,
  row: (row: Pick<ComparisonRow, 'id' | 'dimension'>) => `/compare/${row.dimension}#${row.id}`,
  together: () => '/together',
} as const

/** A page that can be opened. */
export interface Place {
  readonly address: string
  readonly name: string
}

/** Every page of the site, in reading order. */
export function allPlaces(content: Content): readonly Place[] {
  return [
    { address: addressOf.home(), name: 'The difference at a glance' },
    { address: addressOf.compare(), name: 'The whole comparison' },
    ...content.dimensions.map(({ id, name }) => ({ address: addressOf.dimension(id), name: `Compared: ${name}` })),
    { address: addressOf.together(), name: 'The two roles together' },
  ]
}

/** Longer paths are cut before they are measured: no address of the site comes near it. */
const longestPath = 120

/**
 * The places whose addresses look most like a path that leads nowhere, nearest first.
 * Looks at the whole path and at its last part, since a right ending under a wrong folder is a common slip.
 */
export function nearestPlaces(path: string, places: readonly Place[], most = 3): readonly Place[] {
  const wanted = path.toLowerCase().slice(0, longestPath)
  return places
    .map((place) => ({ place, score: unlikeness(wanted, place.address) }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ place }) => place)
}

/** From 0, the same, to 1, nothing in common. */
function unlikeness(wanted: string, address: string): number {
  return Math.min(relativeDistance(wanted, address), 0.1 + relativeDistance(lastPart(wanted), lastPart(address)))
}

function relativeDistance(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1)
}

function lastPart(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? ''
}
