import { noteLostStyles } from '#routes/lost-styles.ts'
import { loadErrorName } from '#routes/shared/load-error.ts'

/**
 * When the code or the styles of a page can't be loaded, the router would reload the page, whether the host has it or not.
 * This makes it show the error page instead, which finds out first (src/routes/pages/load-error-page.tsx).
 * @param onLost Called with each such error.
 * @returns removes the listeners.
 */
export function reportChunkLoadError(onLost: (error: Error) => void): () => void {
  const report = ({ payload }: VitePreloadErrorEvent) => {
    payload.name = loadErrorName
    // The router recognizes such an error by its message.
    payload.message = `Part of the site failed to load (${payload.message})`
    onLost(payload)
  }
  window.addEventListener('vite:preloadError', report)
  // The event doesn't bubble.
  window.addEventListener('error', noteLostStyles, true)
  return () => {
    window.removeEventListener('vite:preloadError', report)
    window.removeEventListener('error', noteLostStyles, true)
  }
}
