import { noteLostStyles } from '#routes/lost-styles.ts'
import { deviceStorage } from '#state/persistence/persisted.ts'

/**
 * When the code or the styles of a page can't be loaded, usually because the host has a newer version by now, the router
 * reloads the page once at the requested address. That would lose answers that the browser can't store, so in that case
 * the error is shown instead.
 * @returns removes the listeners.
 */
export function reportChunkLoadError(): () => void {
  const adjustMessage = ({ payload }: VitePreloadErrorEvent) => {
    // The router recognizes such an error by its message, but not if it's about styles.
    payload.message =
      deviceStorage.fault === undefined
        ? payload.message.replace(/^Unable to preload CSS for/, 'Failed to fetch dynamically imported module:')
        : `Part of the site failed to load (${payload.message})`
  }
  window.addEventListener('vite:preloadError', adjustMessage)
  // The event doesn't bubble.
  window.addEventListener('error', noteLostStyles, true)
  return () => {
    window.removeEventListener('vite:preloadError', adjustMessage)
    window.removeEventListener('error', noteLostStyles, true)
  }
}
