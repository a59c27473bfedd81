/** Links to styles that failed to load. */
const lost = new Set<HTMLLinkElement>()

/** Notes a link whose styles failed to load. Vite's import helper takes them for loaded from then on. */
export function noteLostStyles({ target }: Event): void {
  // Without the styles for paper, a page looks the same on a screen.
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet' && target.media !== 'print') lost.add(target)
}

/**
 * Requests lost styles again, so that no page shows without them.
 * @throws {Error} if they don't load this time either; reported first, as Vite's helper does.
 */
export async function retryLostStyles(): Promise<void> {
  const links = [...lost]
  lost.clear()
  await Promise.all(links.map(replace))
}

async function replace(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement('link')
  again.rel = 'stylesheet'
  again.href = link.href
  const isLoaded = await new Promise<boolean>((resolve) => {
    again.addEventListener('load', () => resolve(true))
    again.addEventListener('error', () => resolve(false))
    link.replaceWith(again)
  })
  if (isLoaded) return
  const payload = new Error(`Unable to preload CSS for ${link.href}`)
  dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }))
  throw payload
}
