import { type Page, taken } from './test.ts'

/** What hasn't loaded yet: the whole script, or everything except the first two kilobytes. */
export const missing = { 'any script': '**/assets/index-*.js*', 'most of the script': '**/assets/app-*.js*' } as const

/**
 * Opens a page whose script hasn't loaded yet.
 * @returns a function that lets it load, and waits until the page is ready
 */
export async function openEarly(page: Page, address: string, scripts: string = missing['most of the script']) {
  let arrive = () => {}
  const arrived = new Promise<void>((done) => {
    arrive = done
  })
  await page.route(scripts, async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(address, { waitUntil: scripts === missing['any script'] ? 'commit' : 'load' })
  return async () => {
    arrive()
    await taken(page)
  }
}
