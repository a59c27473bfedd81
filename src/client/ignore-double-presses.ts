import { doublePressTime } from '#ui/kit/double-press-time.ts'

/** How long, in milliseconds, an ignored press makes the next one part of the same series: people press three times, too. */
const seriesTime = 400

/** How far apart, in pixels, the presses of a trembling hand may be. */
const reach = 24

/** How far, in pixels, a control may move and still be in its place. */
const slack = 8

/** What acts when pressed. A dialog closes when its backdrop is. */
const controls = 'a[href], button, label, summary, input, select, textarea, dialog'

/** What a second press would close again, before anyone could have seen it. */
const openers = 'summary, [aria-expanded], [popovertarget]'

/** A control when something was pressed: where it was on the page, and, if it was near, what it said. */
interface Seen {
  readonly left: number
  readonly top: number
  readonly says?: string
}

interface Press {
  readonly x: number
  readonly y: number
  readonly control: Element
  /** By the clock of events. */
  readonly at: number
  /** The controls of the page, as they were when it could last be read. */
  seen: ReadonlyMap<Element, Seen>
  /** Until when another press may belong to this one. */
  until: number
}

/** The clock that timestamps events. */
const eventTime = () => new Event('now').timeStamp

/**
 * One press, one action: ignores a press on what has just taken the place of something that was pressed. What's new there
 * can't have been read yet, so it isn't a decision; nor is closing what the first press has just opened. What else was there
 * before, such as a checkbox pressed twice or the next control of a toolbar, can be pressed as fast as anyone likes. Keys and
 * assistive technology aren't affected, except that an Enter key held down is one press as well.
 * @returns removes the listeners.
 */
export function ignoreDoublePresses(page: Document): () => void {
  const view = page.defaultView ?? window
  let last: Press | undefined
  let isStray = false
  let reading: number | undefined
  const extend = (press: Press, until: number) => {
    press.until = Math.max(press.until, until)
    clearTimeout(reading)
    // What has stood there until then has been read, whatever else changes later.
    reading = view.setTimeout(() => (press.seen = look(page, press.x, press.y)), press.until - eventTime())
  }
  // Counts from when something changed: a slow page may take longer than the second press.
  const observer = new MutationObserver(() => {
    if (last !== undefined) extend(last, eventTime() + doublePressTime)
  })
  const forget = () => {
    last = undefined
    clearTimeout(reading)
    observer.disconnect()
  }
  const point = (event: PointerEvent) => {
    isStray = false
    const { target, clientX: x, clientY: y, button, pointerType, timeStamp } = event
    const control = target instanceof Element ? target.closest(controls) : null
    // Early input is replayed without a type.
    if (button !== 0 || pointerType === '') return
    const again = last !== undefined && timeStamp < last.until && isNear(last, event) ? last : undefined
    // What isn't a control does nothing, but the focus would leave the one that has it now.
    isStray = again !== undefined && (control === null || isNew(control, again, timeStamp))
    if (again !== undefined && isStray) extend(again, timeStamp + seriesTime)
    if (isStray || control === null) return
    last = { x, y, control, at: timeStamp, seen: look(page, x, y), until: timeStamp + doublePressTime }
    observer.observe(page.body, { childList: true, characterData: true, subtree: true })
  }
  const move = (event: PointerEvent) => {
    if (last !== undefined && !isNear(last, event)) forget()
  }
  const swallow = (event: MouseEvent) => {
    // A click without a pointer press comes from a key, from assistive technology, or from a script.
    if (!isStray || (event.type === 'click' && event.detail === 0)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.type === 'click') isStray = false
  }
  const type = (event: KeyboardEvent) => {
    isStray = false
    forget()
    const isOnControl = event.target instanceof Element && event.target.matches('a, button, summary, [type="radio"]')
    if (event.repeat && event.key === 'Enter' && isOnControl) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  const listening = new AbortController()
  const capture = { capture: true, signal: listening.signal }
  view.addEventListener('pointerdown', point, capture)
  view.addEventListener('pointermove', move, { ...capture, passive: true })
  view.addEventListener('wheel', forget, { ...capture, passive: true })
  view.addEventListener('mousedown', swallow, capture)
  view.addEventListener('click', swallow, capture)
  view.addEventListener('keydown', type, capture)
  return () => {
    listening.abort()
    forget()
  }
}

function isNear({ x, y }: Press, { clientX, clientY }: PointerEvent): boolean {
  return Math.hypot(clientX - x, clientY - y) <= reach
}

/** Whether a control wasn't there, or was or did something else, when the last press began. */
function isNew(control: Element, last: Press, now: number): boolean {
  const was = last.seen.get(control)
  if (was === undefined) return true
  if (was.says !== undefined && was.says !== wordsOf(control)) return true
  if (control === last.control) return control.matches(openers) && now < last.at + doublePressTime
  const { left, top } = control.getBoundingClientRect()
  return Math.hypot(left + scrollX - was.left, top + scrollY - was.top) > slack
}

function look(page: Document, x: number, y: number): ReadonlyMap<Element, Seen> {
  const seen = new Map<Element, Seen>()
  for (const control of page.querySelectorAll(controls)) {
    const { left, top, right, bottom } = control.getBoundingClientRect()
    const isNearby = left - reach <= x && x <= right + reach && top - reach <= y && y <= bottom + reach
    const place = { left: left + scrollX, top: top + scrollY }
    seen.set(control, isNearby ? { ...place, says: wordsOf(control) } : place)
  }
  return seen
}

/** What a control does, as far as its words tell. In a list that lost an item, it's for another item. */
function wordsOf(control: Element): string {
  const isChoice = control.matches('label, input')
  const items = control.closest('li, tr')?.parentElement?.childElementCount
  const words = [control.textContent, control.getAttribute('aria-label'), control.getAttribute('href'), items]
  return isChoice ? '' : words.join(' ')
}
