import { deviceStorage } from '#state/persistence/persisted.ts'

/**
 * Where the code of a page cannot be loaded, most often since the host has a newer version by now, the router reloads
 * the page once, at the address that was asked for. That would lose a quiz which the browser does not keep: there, the
 * failure is told instead.
 * @returns stops watching.
 */
export function reportChunkLoadError(): () => void {
  const tell = ({ payload }: VitePreloadErrorEvent) => {
    // The router knows such an error by its message.
    if (deviceStorage.fault !== undefined) payload.message = `A part of the site did not arrive (${payload.message})`
  }
  window.addEventListener('vite:preloadError', tell)
  return () => window.removeEventListener('vite:preloadError', tell)
}
