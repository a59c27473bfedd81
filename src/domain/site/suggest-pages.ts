import { distance } from 'fastest-levenshtein'
import type { SitePage } from './paths.ts'

/** Longer paths are cut before they are measured: no address of the site comes near it. */
const longestPath = 120

/** Addresses that differ by more than this from what was asked for are not what was meant. */
const mostUnlike = 0.5

/**
 * The places whose addresses look most like a path that leads nowhere, nearest first, and after them the main pages.
 * Looks at the whole path and at its last part, since a right ending under a wrong folder is a common slip.
 */
export function suggestPages(path: string, places: readonly SitePage[], most = 3): readonly SitePage[] {
  const wanted = path.toLowerCase().slice(0, longestPath)
  const near = places
    .map((place) => ({ place, unlike: unlikeness(wanted, place.address) }))
    .filter(({ unlike }) => unlike <= mostUnlike)
    .toSorted((a, b) => a.unlike - b.unlike)
    .map(({ place }) => place)
  const main = places.filter(({ address }) => address.lastIndexOf('/') === 0)
  return [...new Set([...near, ...main, ...places])].slice(0, most)
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
