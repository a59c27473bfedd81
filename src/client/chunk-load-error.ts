import { deviceStorage } from '#state/persistence/persisted.ts'

/**
 * When the code of a page can't be loaded, usually because the host has a newer version by now, the router reloads the
 * page once at the requested address. That would lose answers that the browser can't store, so in that case the error is
 * shown instead.
 * @returns removes the listener.
 */
export function reportChunkLoadError(): () => void {
  const keepFromReloading = ({ payload }: VitePreloadErrorEvent) => {
    // The router recognizes such an error by its message.
    if (deviceStorage.fault !== undefined) payload.message = `Part of the site failed to load (${payload.message})`
  }
  window.addEventListener('vite:preloadError', keepFromReloading)
  return () => window.removeEventListener('vite:preloadError', keepFromReloading)
}
