import { storagePrefix } from '#state/persistence/storage-prefix.ts'
import { captureEarlyInput, type EarlyInput } from './early-input.ts'
import { prefersLessData } from './prefers-less-data.ts'
import { whenIdle } from './when-idle.ts'

/** Events that precede a click. On a touch screen, the first sign is the press itself. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'touchstart'] as const

/** How long a page waits without a sign of intent, in milliseconds. */
const reading = 5_000

/**
 * Delays hydration until the reader shows intent to interact. The scripts are prefetched once the page is loaded. Without a
 * sign of intent, hydration starts when the browser is idle: right away if the prerendered page is incomplete, otherwise
 * after a while, and not with a data saver. Input before hydration is captured.
 */
export function startOnIntent(begin: (earlyInput: EarlyInput) => void): void {
  const heard = window.takeEarlyEvents?.() ?? []
  const earlyInput = captureEarlyInput(document, heard)
  let hasBegun = false
  const once = () => {
    if (hasBegun) return
    hasBegun = true
    for (const sign of signs) removeEventListener(sign, once, true)
    begin(earlyInput)
  }
  for (const sign of signs) addEventListener(sign, once, { capture: true, passive: true })
  // Without a prerendered page there's nothing to read in the meantime.
  if (heard.length > 0 || document.getElementById('root')?.firstElementChild === null) {
    once()
    return
  }
  whenIdle(() => {
    if (hasBegun) return
    if (showsMore()) once()
    else if (!prefersLessData()) {
      fetchAhead()
      setTimeout(() => whenIdle(once), reading)
    }
  })
}

/** Whether the script has something to add to the prerendered page, from the URL or from storage. */
function showsMore(): boolean {
  if (location.search !== '' || location.hash !== '') return true
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(storagePrefix))
  } catch {
    // The page has to say that storage is blocked.
    return true
  }
}

/** Fetches the scripts that the page names without running them. */
function fetchAhead(): void {
  const named = document.querySelector('meta[name="scripts"]')?.getAttribute('content')
  for (const address of named?.split(' ') ?? []) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = address
    document.head.append(link)
  }
}
