import { captureEarlyInput, type EarlyInput } from './early-input.ts'
import { prefersLessData } from './prefers-less-data.ts'
import { showScriptLoadError, showSlowScript } from './script-load-error.ts'
import { whenIdle } from './when-idle.ts'

/** What shows that a reader with a data saver wants more than to read. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** How long the start may take before the page says so, in milliseconds. Longer than on a slow phone and network. */
const patience = 8_000

/** Lets the browser handle what's waiting before the next piece of the start runs. */
export type Pause = () => Promise<void>

/**
 * Starts the site once the page has loaded and the browser is idle, in pieces with pauses in between. It starts right away
 * if there's input that needs it, a state that the prerendered page can't show, or no prerendered page. With a data saver it
 * waits for a sign that someone wants more than to read. Input before hydration is captured. If the start fails, the page says
 * so, and recovers if it can.
 */
export function startWhenIdle(start: (earlyInput: EarlyInput, pause: Pause) => Promise<void>): void {
  let isUrgent = false
  let hasStarted = false
  const once = () => {
    if (hasStarted) return
    hasStarted = true
    patienceEnds = setTimeout(() => {
      hideNotice = showSlowScript(document)
    }, patience)
    for (const sign of signs) removeEventListener(sign, startNow, true)
    const pause = () => (isUrgent ? yieldToInput() : untilIdle())
    // By then, `earlyInput` is there even if it's the early input that starts it.
    queueMicrotask(() => {
      void fetchScripts(pause)
      start(earlyInput, pause).catch((error: unknown) => {
        stopWaiting()
        showScriptLoadError(document)
        void window.repairPage?.()
        throw error
      })
    })
  }
  let hideNotice = () => {}
  let patienceEnds: ReturnType<typeof setTimeout> | undefined
  const stopWaiting = () => {
    clearTimeout(patienceEnds)
    hideNotice()
  }
  const startNow = () => {
    isUrgent = true
    once()
  }
  const early = window.takeEarlyEvents?.() ?? []
  delete window.takeEarlyEvents
  const captured = captureEarlyInput(document, early, startNow)
  const earlyInput = {
    replay: () => {
      stopWaiting()
      captured.replay()
    },
  }
  const isPending = document.documentElement.dataset['pending'] !== undefined
  if (isPending || document.getElementById('root')?.firstElementChild === null) startNow()
  else if (prefersLessData())
    for (const sign of signs) addEventListener(sign, startNow, { capture: true, passive: true })
  else whenIdle(once)
}

/** How many scripts are requested before a pause: on a slow phone, each request takes up to five milliseconds. */
const requestsAtOnce = 6

/** Fetches the scripts that the page names. Each would otherwise wait for the one that imports it. */
async function fetchScripts(pause: Pause): Promise<void> {
  const named = document.querySelector('meta[name="scripts"]')?.getAttribute('content')
  for (const [index, address] of (named?.split(' ') ?? []).entries()) {
    // oxlint-disable-next-line no-await-in-loop -- the pause is what it's for
    if (index > 0 && index % requestsAtOnce === 0) await pause()
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = address
    document.head.append(link)
  }
}

/** Longest wait for an idle browser between two pieces, in milliseconds. */
const longestPause = 200

async function untilIdle(): Promise<void> {
  if (!('requestIdleCallback' in window)) return yieldToInput()
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: longestPause }))
}

async function yieldToInput(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
}
