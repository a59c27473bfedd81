/** A control that disappears within this time of a key press was removed by that press; milliseconds. */
const focusWindow = 1_000

const presses = /^(Enter| |Escape)$/

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/**
 * Keeps keyboard users in place when a control removes itself, such as a filter chip that's cleared: focus moves to the
 * next control that's left, or else to the previous one. Otherwise it would return to the top of the page. Code that moves
 * focus itself takes precedence.
 * @returns removes the listener.
 */
export function restoreLostFocus(page: Document): () => void {
  const press = ({ key }: KeyboardEvent) => {
    const control = page.activeElement
    if (!presses.test(key) || control === null || control === page.body) return
    const order = [...page.querySelectorAll<HTMLElement>(focusable)]
    const place = order.findIndex((each) => each === control)
    const { pathname } = page.location
    const observer = new MutationObserver(() => {
      if (control.isConnected) return
      observer.disconnect()
      requestAnimationFrame(() => {
        // On another page, the heading gets the focus.
        if (page.activeElement !== page.body || page.location.pathname !== pathname) return
        for (const near of [...order.slice(place + 1), ...order.slice(0, Math.max(0, place)).toReversed()]) {
          if (near.isConnected) near.focus()
          if (page.activeElement === near) return
        }
      })
    })
    observer.observe(page.body, { childList: true, subtree: true })
    setTimeout(() => observer.disconnect(), focusWindow)
  }
  page.addEventListener('keydown', press, true)
  return () => page.removeEventListener('keydown', press, true)
}
