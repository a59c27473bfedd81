/** Longest wait for an idle browser, in milliseconds. */
const idleTimeout = 1_000

/** Runs an action once the page is loaded and the browser is idle. */
export function whenIdle(action: () => void): void {
  const wait = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(action, { timeout: idleTimeout })
      : setTimeout(action, idleTimeout)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
