import { distance } from 'fastest-levenshtein'
import type { SitePage } from './all-pages.ts'

/** Longer paths are cut before they're compared. No address of the site is close to that length. */
const longestPath = 120

/** An address that differs from the requested one by more than this isn't suggested. */
const mostUnlike = 0.5

/** How unlike the start of an address is, and how many letters of its last part that takes. */
const cutOff = 0.05
const shortestCut = 3

/**
 * The pages whose addresses look most like a path that has no page, closest first, followed by the main pages. It
 * compares the whole path and its last part, because the right page name in the wrong folder is a common mistake.
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

/** From 0 (the same) to 1 (nothing in common). */
function unlikeness(wanted: string, address: string): number {
  // People know the home page by its file's name, too.
  const whole = address === '/' ? '/index' : address
  // A link that was cut off is closer than one whose last words differ.
  const isLong = lastPart(wanted).length >= shortestCut && !wanted.endsWith('/')
  if (isLong && whole.startsWith(wanted)) return cutOff
  return Math.min(relativeDistance(wanted, whole), 0.1 + relativeDistance(lastPart(wanted), lastPart(whole)))
}

function relativeDistance(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1)
}

function lastPart(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? ''
}
