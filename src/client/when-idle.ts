/** How long the browser may stay busy before it is asked all the same, in milliseconds. */
const idleTimeout = 1_000

/** Does something once the page is up and the browser has nothing else to do. */
export function whenIdle(action: () => void): void {
  const wait = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(action, { timeout: idleTimeout })
      : setTimeout(action, idleTimeout)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
