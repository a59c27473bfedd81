import { holdPresses, type Presses } from './presses.ts'

/** What a reader does before they press anything; a finger's first sign is the press itself. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'touchstart'] as const

/** How long the browser may stay busy before it is asked all the same, in milliseconds. */
const patience = 1_000

/**
 * Waits until the page has been loaded and the browser is idle, or until there is a sign that someone wants something of
 * it, and then begins, once. What is pressed until the page can answer is kept.
 */
export function whenWanted(begin: (presses: Presses) => void): void {
  const presses = holdPresses(document)
  let hasBegun = false
  const once = () => {
    if (hasBegun) return
    hasBegun = true
    for (const sign of signs) removeEventListener(sign, once, true)
    begin(presses)
  }
  const wait = () =>
    'requestIdleCallback' in window ? requestIdleCallback(once, { timeout: patience }) : setTimeout(once, patience)
  for (const sign of signs) addEventListener(sign, once, { capture: true, passive: true })
  // Without a page there is nothing to read meanwhile.
  if (document.getElementById('root')?.firstElementChild === null) once()
  else if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
