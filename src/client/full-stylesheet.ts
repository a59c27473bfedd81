// A page is sent with the rules that it begins with, and names the whole sheet, which the rest of the site needs. Asked
// for by the page itself, even for no medium, it would keep a slow device from its first paint.

/** Longest that a page waits for the sheet before it answers, in milliseconds: without it, it is plainer and works. */
const stylesheetTimeout = 5_000

/** Fetches the whole sheet, so that it is at hand when it is to be applied. */
export function prefetchFullStylesheet(): void {
  const address = addressOfSheet()
  // That it cannot be fetched shows again where it is applied.
  if (address !== undefined) void fetch(address, { priority: 'low' }).catch(() => undefined)
}

/** Puts the whole sheet to use, before anything is drawn that may need it. */
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
