import { loadErrorName } from '#routes/shared/load-error.ts'

/**
 * When the code of a page can't be loaded, the router would reload the page, whether the host has it or not. This makes it
 * show the error page instead, which finds out first (src/routes/pages/load-error-page.tsx).
 * @returns removes the listener.
 */
export function reportChunkLoadError(): () => void {
  const report = ({ payload }: VitePreloadErrorEvent) => {
    payload.name = loadErrorName
    // The router recognizes such an error by its message.
    payload.message = `Part of the site failed to load (${payload.message})`
  }
  window.addEventListener('vite:preloadError', report)
  return () => window.removeEventListener('vite:preloadError', report)
}
