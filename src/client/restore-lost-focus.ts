/** How long after a key was pressed what goes away counts as gone by it, in milliseconds. */
const focusWindow = 1_000

const presses = /^(Enter| |Escape)$/

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/**
 * Keeps a place for those who move by keys: where a control goes away by its own press, as a condition does that is
 * taken off a list, the focus goes to the next control that is left, or to the last one before it. It would fall to the
 * start of the page. What places the focus itself comes first.
 * @returns stops keeping it.
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
        // Another page begins with its heading.
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
