import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { interceptedMark } from '#client/intercepted-mark.ts'
import { htmlFiles, expect, fileTest, open, out, type Page, isolatedTest as test } from '#tests/e2e/support/test.ts'

// What's typed into a page whose script fails, or hasn't come yet, survives a reload: with and without script, and in no other
// field.

test.use({ expectedComplaints: [/ERR_FAILED|dynamically imported module|failed to load|Unexpected token/] })

const failing = {
  'the first script': /\/index-[^/]*\.js/,
  'the rest of the script': /\/app-[^/]*\.js/,
  'every script': /\.js(\?|$)/,
} as const

const box = (page: Page) => page.getByLabel('Paste one or more result links')
const title = (page: Page) => page.getByLabel('Charter title')

/** @returns a function that ends it */
async function fail(page: Page, files: RegExp) {
  await page.route(files, (route) => route.abort())
  return () => page.unroute(files)
}

async function isReady(page: Page) {
  await expect(page.locator(`html[${interceptedMark}]`)).toBeAttached()
}

/** What the page knows of it, rather than what its field shows. */
const keptTexts = (page: Page) => page.evaluate(() => sessionStorage.getItem('cio-or-cto:typed') ?? '')
const earlyKeys = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('cio-or-cto:early')))

for (const [what, files] of Object.entries(failing)) {
  test(`without ${what}, it’s there after each reload, and in the page once that works`, async ({ page }) => {
    const end = await fail(page, files)
    await page.goto('/board')
    await box(page).fill('half a link')
    await page.reload()
    await expect(box(page)).toHaveValue('half a link')
    await box(page).fill('half a link, and more')
    await page.reload()
    await expect(box(page)).toHaveValue('half a link, and more')
    await end()
    await page.reload()
    await isReady(page)
    await expect(box(page)).toHaveValue('half a link, and more')
    await expect.poll(() => keptTexts(page)).toContain('"team-answers":"half a link, and more"')
    expect(await earlyKeys(page)).toEqual([])
    await box(page).fill('')
    await page.reload()
    await isReady(page)
    await expect(box(page)).toHaveValue('')
  })
}

test('the page’s own link to reload keeps it, and the address’s fragment', async ({ page }) => {
  const end = await fail(page, failing['the rest of the script'])
  await page.goto('/charter#findings')
  await page.getByLabel('Add a custom responsibility').fill('Service desk')
  const reload = page.getByRole('alert').getByRole('link', { name: 'Reload' })
  await expect(reload).toBeVisible()
  // By then, the page has given up repairing itself.
  await page.waitForLoadState('networkidle')
  await end()
  await reload.click()
  await isReady(page)
  await expect(page).toHaveURL('/charter#findings')
  await expect(page.getByLabel('Add a custom responsibility')).toHaveValue('Service desk')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByLabel('Add a custom responsibility')).toHaveValue('')
  await expect(page.getByRole('combobox', { name: 'Owner: Service desk' })).toBeVisible()
})

test('a page that reloads by itself while someone types keeps it', async ({ page }) => {
  let go = () => {}
  const isTyped = new Promise<void>((resolve) => (go = resolve))
  let isBroken = true
  await page.route(failing['the first script'], async (route) => {
    const url = route.request().url()
    if (isBroken && url.endsWith('.js'))
      return route.fulfill({ contentType: 'text/javascript', body: '<!doctype html>' })
    isBroken = false
    await isTyped
    return route.continue()
  })
  let loads = 0
  page.on('load', () => (loads += 1))
  const isRepairing = page.waitForRequest(/\/index-[^/]*\.js\?$/)
  await page.goto('/board')
  await isRepairing
  await box(page).fill('half a link')
  go()
  await isReady(page)
  expect(loads).toBe(2)
  await expect(box(page)).toHaveValue('half a link')
  await expect.poll(() => keptTexts(page)).toContain('half a link')
})

test('it’s there after Back', async ({ page }) => {
  const end = await fail(page, failing['the first script'])
  await page.goto('/board')
  await box(page).fill('half a link')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click()
  await expect(page).toHaveURL('/compare')
  await page.goBack()
  await expect(box(page)).toHaveValue('half a link')
  await end()
})

test('and when the reader comes back to it from a page that works', async ({ page }) => {
  const end = await fail(page, failing['the first script'])
  await page.goto('/board')
  await box(page).fill('half a link')
  await end()
  await open(page, '/compare')
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = '/board'
    link.textContent = 'Team'
    document.querySelector('main')?.prepend(link)
  })
  await page.getByRole('link', { name: 'Team', exact: true }).click()
  await isReady(page)
  await expect(box(page)).toHaveValue('half a link')
})

test('a text that was half typed already isn’t lost for it', async ({ page }) => {
  await open(page, '/board')
  await box(page).fill('first half')
  await expect.poll(() => keptTexts(page)).toContain('first half')
  const end = await fail(page, failing['the first script'])
  await page.reload()
  await box(page).fill('second half')
  await end()
  await page.reload()
  await isReady(page)
  await expect(box(page)).toHaveValue('first half second half')
})

test.describe('a charter’s title', () => {
  /** Opens the page with charters on the device, and types a title before a script runs. */
  async function typeTitle(page: Page, first: string) {
    await open(page, '/charter')
    await title(page).fill(first === '' ? 'x' : first)
    await title(page).fill(first)
    await expect.poll(() => page.evaluate(() => localStorage.getItem('cio-or-cto:charters'))).not.toBeNull()
    const end = await fail(page, failing['the first script'])
    await page.reload()
    await title(page).fill('Typed early')
    return end
  }

  test('typed early goes to the charter that’s open', async ({ page }) => {
    const end = await typeTitle(page, '')
    await end()
    await page.reload()
    await isReady(page)
    await expect(title(page)).toHaveValue('Typed early')
    await expect.poll(() => page.evaluate(() => localStorage.getItem('cio-or-cto:charters'))).toContain('Typed early')
  })

  test('typed early doesn’t replace the title of that charter', async ({ page }) => {
    const end = await typeTitle(page, 'Mine')
    await end()
    await page.reload()
    await isReady(page)
    await expect(title(page)).toHaveValue('Mine')
    expect(await page.evaluate(() => localStorage.getItem('cio-or-cto:charters'))).not.toContain('Typed early')
  })

  test('typed early goes to no other charter', async ({ page, context }) => {
    const end = await typeTitle(page, '')
    const other = await context.newPage()
    await open(other, '/charter')
    await other.getByRole('button', { name: 'Blank', exact: true }).click()
    await expect(other.getByRole('button', { name: /\(open\)$/ })).toHaveText(/Charter 2/)
    await end()
    await page.reload()
    await isReady(page)
    await expect(page.getByRole('button', { name: /\(open\)$/ })).toHaveText(/Charter 2/)
    await expect(title(page)).toHaveValue('')
    await other.close()
  })
})

const storages = {
  blocked: () => {
    for (const name of ['localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
  },
  full: () => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (;;) sessionStorage.setItem(`${sessionStorage.length}`, 'x'.repeat(size))
      } catch {
        // Smaller pieces may still fit.
      }
    }
  },
} as const

for (const [state, makeSo] of Object.entries(storages)) {
  test(`where the tab’s storage is ${state}, the browser asks before the text is lost, and only then`, async ({
    page,
  }) => {
    await page.addInitScript(makeSo)
    await fail(page, failing['the first script'])
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await page.goto('/board')
    await box(page).click()
    await page.reload({ timeout: 10_000 })
    expect(asked).toEqual([])
    await box(page).pressSequentially('half a link')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click()
    await expect.poll(() => asked).toEqual(['beforeunload'])
    await expect(box(page)).toHaveValue('half a link')
  })
}

fileTest('the fields of a page differ by their labels', () => {
  let found = 0
  for (const file of htmlFiles) {
    const html = readFileSync(join(out, file), 'utf8')
    const ids = Array.from(
      html.matchAll(/<(?:textarea|input(?![^>]* type="(?:checkbox|radio|file)"))[^>]*? id="([^"]+)"/g),
      ([, id]) => id,
    )
    const labels = ids.map((id) => html.match(new RegExp(`<label for="${id}"[^>]*>([^<]+)<`))?.[1])
    found += labels.length
    expect(new Set(labels).size, file).toBe(ids.length)
    expect(labels, file).not.toContain(undefined)
    expect(html.includes('early:'), file).toBe(ids.length > 0)
  }
  expect(found).toBeGreaterThan(8)
})
