/**
 * Resolves after the next paint, or at the next press if that comes first. It resolves before any other listener gets
 * that press, so the effects of one press are done before the next one starts.
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
    // A frame callback runs before the paint; a task queued from it runs after.
    requestAnimationFrame(() => setTimeout(end))
  })
}
