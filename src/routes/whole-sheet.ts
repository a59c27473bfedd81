// A page is sent with the rules that it begins with, and names the whole sheet, which the rest of the site needs. Asked
// for by the page itself, even for no medium, it would keep a slow device from its first paint.

/** Fetches the whole sheet, for no medium, so that nothing waits for it. Undefined where the page names none. */
export function fetchWholeSheet(): HTMLLinkElement | undefined {
  const address = document.querySelector('meta[name="sheet"]')?.getAttribute('content')
  if (address == null) return undefined
  const fetched = document.querySelector<HTMLLinkElement>('head > link[rel="stylesheet"]')
  if (fetched !== null) return fetched
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  link.media = 'not all'
  document.head.append(link)
  return link
}

/** Puts the whole sheet to use, before anything is drawn that may need it. */
export async function applyWholeSheet(): Promise<void> {
  const link = fetchWholeSheet()
  if (link === undefined) return
  await new Promise((resolve) => {
    if (link.sheet !== null) resolve(undefined)
    link.addEventListener('load', resolve)
    // A page without it is plainer, and works.
    link.addEventListener('error', resolve)
    link.media = 'all'
  })
}
