/** A control that disappears within this time of a press was removed by that press; milliseconds. */
const focusWindow = 1_000

/** Keys that work on a control without a click: Escape closes, and Enter can do more than press a button. */
const keys = /^(Enter|Escape)$/

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

const headingOf = (page: Document) => page.querySelector<HTMLElement>('main h1')

/**
 * The one place that decides where the focus goes when a control removes itself, such as a filter chip that's cleared.
 * Otherwise the focus would return to the top of the page. In this order:
 *
 * 1. the heading, if the press has made another page of this one;
 * 2. what the action names, with the attribute `data-focus-next`. On a control, it's the id of the content that takes the
 *    control's place. On an element around it, such as a list, it's the next control in there, and only if there's none, or
 *    if the element is gone as well, the content with that id;
 * 3. as a last resort, the next control on the page, or else the previous one.
 *
 * Code that moves the focus itself takes precedence.
 * @returns removes the listeners.
 */
export function restoreLostFocus(page: Document): () => void {
  const watch = (control: Element | null, preventScroll: boolean) => {
    if (control === null || control === page.body) return
    const controlsIn = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>(focusable)]
    const scope = control.closest<HTMLElement>('[data-focus-next]')
    const order = controlsIn(page)
    const place = order.findIndex((each) => each === control)
    const near = [...order.slice(place + 1), ...order.slice(0, Math.max(0, place)).toReversed()]
    const inScope = near.filter((each) => scope?.contains(each))
    const heading = headingOf(page)
    const { pathname } = page.location
    const restore = () => {
      // On another page, the heading gets the focus.
      if (page.activeElement !== page.body || page.location.pathname !== pathname) return
      const now = headingOf(page)
      const nextOnes = [
        ...(now === heading ? [] : [now]),
        ...(scope?.isConnected ? [...inScope, ...controlsIn(scope)] : []),
        page.getElementById(scope?.dataset['focusNext'] ?? ''),
        ...near,
      ]
      for (const next of nextOnes) {
        if (next?.isConnected) next.focus({ preventScroll })
        if (page.activeElement === next) return
      }
    }
    const observer = new MutationObserver(() => {
      if (control.isConnected) return
      observer.disconnect()
      requestAnimationFrame(restore)
    })
    observer.observe(page.body, { childList: true, subtree: true })
    setTimeout(() => observer.disconnect(), focusWindow)
  }
  const click = ({ target, detail }: MouseEvent) => {
    const pressed = target instanceof Element ? target.closest(focusable) : null
    // Assistive technology clicks without focusing. Only a pointer's click has a count; its reader sees the place already.
    watch(page.activeElement === page.body ? pressed : page.activeElement, detail > 0)
  }
  const press = ({ key }: KeyboardEvent) => {
    if (keys.test(key)) watch(page.activeElement, false)
  }
  page.addEventListener('click', click, true)
  page.addEventListener('keydown', press, true)
  return () => {
    page.removeEventListener('click', click, true)
    page.removeEventListener('keydown', press, true)
  }
}
