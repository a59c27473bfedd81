import { storagePrefix } from '#state/persistence/storage-prefix.ts'
import { captureEarlyInput, type EarlyInput } from './early-input.ts'
import { prefetchFullStylesheet } from './full-stylesheet.ts'
import { prefersLessData } from './prefers-less-data.ts'
import { whenIdle } from './when-idle.ts'

/** What a reader does before they press anything; a finger's first sign is the press itself. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'touchstart'] as const

/** How long a page is left to someone who only reads it, in milliseconds. */
const reading = 5_000

/**
 * Waits until there is a sign that someone wants something of the page, and then begins, once. The scripts that it takes
 * are fetched when the page is up. Where what was sent is not all there is to show, and where somebody reads on without
 * a sign, it begins by itself, when the browser is idle; not where data is to be saved. What is pressed until the page
 * can answer is kept.
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
  // Without a page there is nothing to read meanwhile.
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

/** Whether the script has something to add to what was sent: what the address says, or what the device keeps. */
function showsMore(): boolean {
  if (location.search !== '' || location.hash !== '') return true
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(storagePrefix))
  } catch {
    // That storage is blocked is something to tell.
    return true
  }
}

/** Fetches the scripts and the sheet that the page names, without running any. */
function fetchAhead(): void {
  const named = document.querySelector('meta[name="scripts"]')?.getAttribute('content')
  for (const address of named?.split(' ') ?? []) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = address
    document.head.append(link)
  }
  prefetchFullStylesheet()
}
