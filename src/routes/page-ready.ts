/** The name of the mark in the browser's timeline (`performance.mark`) that says since when the first page answers. */
export const pageReadyMark = 'page-answers'

let fulfill = () => {}

/**
 * Fulfilled once a page answers. That is later than the router's `onRendered`: its outlet is a Suspense boundary, and
 * what is in one React takes over after the frame around it, piece by piece.
 */
export const pageReady = new Promise<void>((resolve) => {
  fulfill = resolve
})

/** Called by whichever page answers first. */
export function markPageReady(): void {
  fulfill()
}
