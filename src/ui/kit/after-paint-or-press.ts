/**
 * Fulfilled after the next paint; or at the next press, if that comes first, before anything else hears of it: what is
 * to follow from one press is done before another begins.
 */
export function afterPaintOrPress(): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController()
    const end = () => {
      waiting.abort()
      resolve()
    }
    for (const press of ['pointerdown', 'keydown'])
      addEventListener(press, end, { capture: true, signal: waiting.signal })
    // What a frame asks for comes before its paint, a task of its own after it.
    requestAnimationFrame(() => setTimeout(end))
  })
}
