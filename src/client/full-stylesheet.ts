// A page inlines its critical CSS and names the full stylesheet, which the rest of the site needs. A link element in the
// page, even one with a media query that never matches, would delay the first paint on a slow device.

/** Longest wait for the stylesheet before hydration, in milliseconds. Without it, the page looks plainer but works. */
const stylesheetTimeout = 5_000

/** Fetches the full stylesheet, so that it's in the cache when it's applied. */
export function prefetchFullStylesheet(): void {
  const address = addressOfSheet()
  // A failure shows up again when the stylesheet is applied.
  if (address !== undefined) void fetch(address, { priority: 'low' }).catch(() => undefined)
}

/** Applies the full stylesheet before anything renders that may need it. */
export async function loadFullStylesheet(): Promise<void> {
  const address = addressOfSheet()
  if (address === undefined) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  await new Promise((resolve) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', resolve)
    setTimeout(resolve, stylesheetTimeout)
    document.head.append(link)
  })
}

function addressOfSheet(): string | undefined {
  return document.querySelector('meta[name="sheet"]')?.getAttribute('content') ?? undefined
}
