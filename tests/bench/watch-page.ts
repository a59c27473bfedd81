/** What a page reports while it loads, in milliseconds from its start. */
export interface Watched {
  fcp: number
  lcp: number
  cls: number
  readonly tasks: { readonly start: number; readonly duration: number }[]
}

/** What shows that a page has responded: something that matches a selector, or the lack of any box that does. */
export type Answer = string | { readonly isHidden: string }

declare global {
  interface Window {
    watched: Watched
    /** Milliseconds from the start of the first page, and from the press, until the response was painted. */
    answeredAfter?: { readonly start: number; readonly press: number }
    /** Milliseconds from the start of the load until the link's own state was painted. */
    statePaintedAfter?: number
  }
}

/** An element that's visible, with a text. */
export interface Shown {
  readonly selector: string
  readonly text: string
}

/** In the page, before anything else: records when a text is painted. */
export function watchState({ selector, text }: Shown): void {
  const look = () => {
    const isShown = [...document.querySelectorAll(selector)].some(
      (element) => element.textContent.includes(text) && element.checkVisibility({ visibilityProperty: true }),
    )
    if (!isShown) {
      requestAnimationFrame(look)
      return
    }
    // A message posted in a frame arrives after its paint.
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      window.statePaintedAfter = performance.now()
    })
    port1.start()
    port2.postMessage('')
  }
  requestAnimationFrame(look)
}

/** In the page, before anything else: records its paints, shifts, and long tasks. */
export function watchPage(): void {
  const watched: Watched = { fcp: 0, lcp: 0, cls: 0, tasks: [] }
  window.watched = watched
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.fcp = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    watched.lcp = startTime
  })
  observe('layout-shift', (entry) => {
    if ('value' in entry) watched.cls += Number(entry.value)
  })
  observe('longtask', ({ startTime, duration }) => {
    watched.tasks.push({ start: startTime, duration })
  })
}

/**
 * In the page, before anything else: records when a press starts, and when the answer to it is painted. Continues if the
 * press opens another document.
 */
export function watchPress(answered: Answer): void {
  const now = () => performance.timeOrigin + performance.now()
  sessionStorage.setItem('started', sessionStorage.getItem('started') ?? String(performance.timeOrigin))
  const isAnswered = () => {
    if (typeof answered === 'string') return document.querySelector(answered) !== null
    // What hasn't arrived yet isn't hidden.
    if (document.readyState === 'loading') return false
    return [...document.querySelectorAll(answered.isHidden)].every((each) => each.getClientRects().length === 0)
  }
  const look = () => {
    if (!isAnswered()) {
      requestAnimationFrame(look)
      return
    }
    // A message posted in a frame arrives after its paint.
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      const end = now()
      window.answeredAfter = {
        start: end - Number(sessionStorage.getItem('started')),
        press: end - Number(sessionStorage.getItem('pressed')),
      }
    })
    port1.start()
    port2.postMessage('')
  }
  if (sessionStorage.getItem('pressed') !== null) requestAnimationFrame(look)
  const press = (event: Event) => {
    sessionStorage.setItem('pressed', String(performance.timeOrigin + event.timeStamp))
    requestAnimationFrame(look)
  }
  addEventListener('pointerdown', press, { capture: true, once: true })
}
