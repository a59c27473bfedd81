import { updateReady } from '#state/update-ready.ts'
import { prefersLessData } from './prefers-less-data.ts'
import { workerFile, workerPolicy } from './service-worker-names.ts'
import { whenIdle } from './when-idle.ts'

/**
 * Registers the service worker, which makes the site work offline. It starts once the page is loaded and idle, and not at
 * all with a data saver. If the browser refuses, only offline use is lost.
 */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // Even accessing `navigator.serviceWorker` can be slow.
  whenIdle(() => keep(navigator.serviceWorker))
}

function keep(serviceWorker: ServiceWorkerContainer): void {
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('stored' in data)) return
    // A page that was opened after the update is already the newer version.
    if (data.stored !== ownEntry()) updateReady.setState(true, true)
  })
  serviceWorker.startMessages()
  if (prefersLessData()) return
  const address = import.meta.env.BASE_URL + workerFile
  const trusted = window.trustedTypes
    ? window.trustedTypes.createPolicy(workerPolicy, { createScriptURL: () => address }).createScriptURL(address)
    : address
  serviceWorker.register(trusted).catch(() => undefined)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    serviceWorker
      .getRegistration()
      .then((registration) => registration?.update())
      .catch(() => undefined)
  })
}

function ownEntry(): string | null | undefined {
  return document.querySelector('script[type="module"]')?.getAttribute('src')
}
