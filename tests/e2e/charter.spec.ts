import { articleCounts as counts, lineCounts } from '#tests/counts.ts'
import { expect, type Locator, open, overflow, type Page, test } from '#tests/e2e/support/test.ts'

const security = 'Information security'
const product = 'Product development'

/** A county whose technology is in many hands; what its citizens get is a website. */
const county =
  'v2.people-from2000.reach-none.inside-several.inblocks-divided.instakes-replace-loss-spend.pay-one.gaps-nothing'

const ownerOf = (page: Page, title: string) => page.getByRole('combobox', { name: `Owner: ${title}` })
const place = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const itemIn = (page: Page, name: string, title: string) =>
  place(page, name).getByRole('listitem').filter({ hasText: title })
/** The places once more at the foot of the window, while something is dragged. */
const dock = (page: Page) => page.locator('[aria-hidden]:has(> [data-zone])')
const standing = (page: Page) => page.getByRole('group', { name: 'Status' }).getByRole('status')

async function centerOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('There is nothing to drag.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Lifts an item by its handle, some way; what drags comes with the first that points at it. Gives where it is then. */
async function pickUp(page: Page, item: Locator) {
  await item.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const { x, y } = await centerOf(item.getByTitle('Drag to reassign'))
  await expect(async () => {
    await page.mouse.up()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 20, { steps: 4 })
    await expect(dock(page)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  return { x: x + 60, y: y + 20 }
}

/** Waits until a script that has loaded has run, and what it changed is rendered. */
async function settled(page: Page) {
  for (let pause = 0; pause < 3; pause += 1)
    await page.evaluate(() => new Promise<unknown>((resolve) => requestIdleCallback(resolve)))
}

/** Presses Tab until a control of that name has the focus. */
async function tabTo(page: Page, name: string) {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined
      return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim()
    })
    if (here === name) return
  }
  throw new Error(`"${name}" was not reached with Tab`)
}

/**
 * Letters choose in the closed menu that has the focus, as they do in every system. It forgets those that come slowly, and
 * a busy machine is slow: then they are typed once more.
 */
async function chooseByLetters(page: Page, letters: string, isChosen: () => Promise<void>) {
  await expect(async () => {
    await page.keyboard.type(letters)
    await isChosen()
  }).toPass({ timeout: 20_000 })
}

test('the whole charter by keyboard alone', async ({ page }) => {
  await open(page, '/charter')
  await tabTo(page, 'Charter title')
  await page.keyboard.type('Who leads technology')
  await tabTo(page, 'CIO (name)')
  await page.keyboard.type('Jane Doe')
  await tabTo(page, `Owner: ${security}`)
  await chooseByLetters(page, 'CISO', () => expect(ownerOf(page, security)).toHaveValue('ciso', { timeout: 3_000 }))
  await page.keyboard.press('Enter')
  await expect(itemIn(page, 'Other owners', security)).toBeVisible()
  await expect(ownerOf(page, security)).toBeFocused()
  await tabTo(page, 'Add a custom responsibility')
  await page.keyboard.type('Run the ticket system')
  await page.keyboard.press('Enter')
  await expect(itemIn(page, 'Unassigned', 'Run the ticket system')).toBeVisible()
  await expect(standing(page)).toContainText('1 gap')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who leads technology')
  await expect(ownerOf(page, security)).toHaveValue('ciso')
  await expect(place(page, 'CIO')).toContainText('Jane Doe')

  await tabTo(page, 'Owner: Run the ticket system')
  const moved = itemIn(page, 'CTO', 'Run the ticket system')
  const menu = ownerOf(page, 'Run the ticket system')
  await chooseByLetters(page, 'CTO', () => expect(menu).toHaveValue('cto', { timeout: 3_000 }))
  await page.keyboard.press('Enter')
  await expect(moved).toBeVisible()
  await tabTo(page, 'Reset')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'No, keep it' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(itemIn(page, 'CIO', security)).toBeVisible()
  await expect(standing(page)).toContainText(
    `CIO ${counts.cio} · CTO ${counts.cto} · ${counts.shared} shared (${counts.shared} without a lead) · no gaps`,
  )
})

test('what drags is fetched when someone is about to move something, and not for a charter that is only shown', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const isAsked = () => asked.some((address) => address.includes('draggable-item'))
  await open(page, '/charter?c=v1.security_ciso.end')
  await place(page, 'CIO').getByRole('listitem').first().hover()
  await page.getByRole('button', { name: 'Edit a copy' }).click()
  await expect(ownerOf(page, security)).toHaveValue('ciso')
  expect(isAsked()).toBe(false)
  await ownerOf(page, security).focus()
  await expect.poll(isAsked).toBe(true)
})

test.describe('where what drags does not arrive at first', () => {
  test.use({ expectedComplaints: [/ERR_FAILED/] })

  test('the menus move everything meanwhile, and the next sign asks for it again', async ({ page }) => {
    await page.route('**/assets/draggable-item-*.js', (route) => route.abort(), { times: 1 })
    const failed = page.waitForEvent('requestfailed')
    await open(page, '/charter')
    await ownerOf(page, security).selectOption('CTO')
    await failed
    await expect(itemIn(page, 'CTO', security)).toBeVisible()
    await expect(page.locator('[data-arrives]'), 'only what came in fades in').toHaveText([new RegExp(security)])
    await pickUp(page, itemIn(page, 'CTO', security))
  })
})

test('a press on a handle that drags nothing changes nothing', async ({ page }) => {
  await open(page, '/charter')
  const item = itemIn(page, 'CIO', security)
  await pickUp(page, item)
  await page.mouse.up()
  await expect(dock(page)).toHaveCount(0)
  await item.getByTitle('Drag to reassign').click()
  await expect(dock(page)).toHaveCount(0)
  await expect(item).toBeVisible()
})

test('a responsibility is dragged across the seam, and undone', async ({ page }) => {
  await open(page, '/charter')
  const item = itemIn(page, 'CIO', security)
  const { y } = await pickUp(page, item)
  const target = await place(page, 'CTO').boundingBox()
  if (target === null) throw new Error('There is no place to drop it.')
  await page.mouse.move(target.x + target.width / 2, y + 30, { steps: 6 })
  await page.mouse.up()
  await expect(itemIn(page, 'CTO', security)).toBeVisible()
  await expect(standing(page)).toContainText('CIO 10 · CTO 12')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(itemIn(page, 'CIO', security)).toBeVisible()
})

test('what is dropped nowhere stays where it was', async ({ page }) => {
  await open(page, '/charter')
  const { x } = await pickUp(page, itemIn(page, 'CIO', security))
  await page.mouse.move(x + 100, 10, { steps: 5 })
  await page.mouse.up()
  await expect(dock(page)).toHaveCount(0)
  await expect(standing(page)).toContainText(`CIO ${counts.cio} · CTO ${counts.cto}`)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a responsibility is given to another, and the link leaves', async ({ page }) => {
    await open(page, '/charter')
    await ownerOf(page, security).tap()
    await ownerOf(page, security).selectOption('CTO')
    await expect(itemIn(page, 'CTO', security)).toBeVisible()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const box = await ownerOf(page, security).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await page.getByRole('button', { name: 'Share this charter' }).tap()
    await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(
      /\/charter\?c=v1\.security_cto\.end$/,
    )
    await expect(page.getByRole('img', { name: 'QR code for this link' })).toBeVisible()
  })

  type Touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) => Promise<unknown>

  async function finger(page: Page): Promise<Touch> {
    const session = await page.context().newCDPSession(page)
    return (type, x, y) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  }

  /** Lifts an item by its handle with one touch; nothing is repeated. */
  async function lift(touch: Touch, item: Locator) {
    const grip = item.getByTitle('Drag to reassign')
    await grip.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const { x, y } = await centerOf(grip)
    await touch('touchStart', x, y)
    for (let step = 1; step <= 5; step += 1) await touch('touchMove', x - step * 5, y + step * 5)
  }

  async function dropOnShared(page: Page, touch: Touch) {
    const shared = await dock(page).locator('[data-zone="shared"]').boundingBox()
    if (shared === null) throw new Error('There is no place to drop it.')
    for (let step = 1; step <= 5; step += 1) {
      await touch('touchMove', shared.x + shared.width / 2, shared.y + shared.height / 2)
    }
    await touch('touchEnd', 0, 0)
  }

  /** Opens the charter, and holds back what drags. Gives what lets it through. */
  async function openWithout(page: Page) {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/assets/draggable-item-*.js', (route) => held.then(() => route.continue()))
    const loaded = page.waitForEvent('requestfinished', (request) => request.url().includes('draggable-item'))
    const asked = page.waitForEvent('request', (request) => request.url().includes('draggable-item'))
    await open(page, '/charter')
    // Not for the sake of a focus or a touch.
    await asked
    return async () => {
      release()
      await loaded
    }
  }

  /** The items until they can be dragged. */
  const fixed = (page: Page) => page.locator('[data-item]')

  test('dragging by the handle moves it, and the page can still be scrolled beside it', async ({ page }) => {
    const loaded = page.waitForEvent('requestfinished', (request) => request.url().includes('draggable-item'))
    await open(page, '/charter')
    await loaded
    await settled(page)
    const touch = await finger(page)
    await lift(touch, itemIn(page, 'CIO', security))
    await expect(dock(page)).toBeVisible()
    await dropOnShared(page, touch)
    await expect(itemIn(page, 'Shared', security)).toBeVisible()
  })

  test('the first drag moves it, even if what drags arrives only then', async ({ page }) => {
    const arrives = await openWithout(page)
    const touch = await finger(page)
    await lift(touch, itemIn(page, 'CIO', security))
    await expect(dock(page)).toHaveCount(0)
    await arrives()
    await expect(fixed(page)).toHaveCount(0)
    await touch('touchMove', 100, 300)
    await expect(dock(page)).toBeVisible()
    await dropOnShared(page, touch)
    await expect(itemIn(page, 'Shared', security)).toBeVisible()
  })

  test('the first drag moves it while a menu has the focus, which it keeps', async ({ page }) => {
    const arrives = await openWithout(page)
    const menu = ownerOf(page, security)
    await menu.focus()
    await arrives()
    await settled(page)
    await expect(fixed(page), 'the menu may be open').not.toHaveCount(0)
    const touch = await finger(page)
    await lift(touch, itemIn(page, 'CTO', product))
    await expect(dock(page)).toBeVisible()
    await expect(menu).toBeFocused()
    await dropOnShared(page, touch)
    await expect(itemIn(page, 'Shared', product)).toBeVisible()
  })

  for (const [how, close] of [
    ['a choice is made', (page: Page) => ownerOf(page, security).selectOption('CTO')],
    ['something else is touched', (page: Page) => place(page, 'CTO').getByRole('heading').tap()],
    [
      'the page is scrolled by touch',
      async (page: Page) => {
        const touch = await finger(page)
        for (const [type, y] of [
          ['touchStart', 500],
          ['touchMove', 450],
          ['touchMove', 400],
          ['touchMove', 350],
        ] as const)
          await touch(type, 20, y)
      },
    ],
  ] as const) {
    test(`a menu that has the focus waits for no other sign once ${how}`, async ({ page }) => {
      const arrives = await openWithout(page)
      await ownerOf(page, security).focus()
      await arrives()
      await settled(page)
      await expect(fixed(page), 'the menu may be open').not.toHaveCount(0)
      await close(page)
      await expect(fixed(page)).toHaveCount(0)
      await expect(page.locator('[data-arrives]').filter({ hasNotText: security })).toHaveCount(0)
      if (how !== 'something else is touched') await expect(ownerOf(page, security)).toBeFocused()
    })
  }

  test('a tap opens a menu, though another one has the focus', async ({ page }) => {
    const arrives = await openWithout(page)
    await ownerOf(page, security).focus()
    await arrives()
    await settled(page)
    await ownerOf(page, product).tap()
    await expect(ownerOf(page, product)).toBeFocused()
  })
})

test('a link opened cold shows a charter of someone else, to read and to copy', async ({ page }) => {
  await open(page, '/charter?c=v1.org_Acme.call_cio_Jane+Doe.security_ciso.dialogue_shared_cio.end')
  await expect(page.getByText('You’re viewing a shared charter. Nothing was stored on this device.')).toBeVisible()
  await expect(place(page, 'CIO')).toContainText('Jane Doe')
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await page.getByRole('button', { name: 'Edit a copy' }).click()
  await expect(ownerOf(page, security)).toHaveValue('ciso')
  expect(new URL(page.url()).search).toBe('')
})

test('a file that was downloaded is read back', async ({ page }) => {
  await open(page, '/charter')
  await ownerOf(page, product).selectOption('CFO')
  await page.getByRole('button', { name: 'Share this charter' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download data (.json)' }).click()
  const file = await (await waiting).path()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Delete this charter' }).click()
  await page.getByRole('button', { name: 'Yes, delete this charter' }).click()
  await expect(itemIn(page, 'CTO', product)).toBeVisible()
  await page.getByLabel('Import file…').setInputFiles(file)
  await expect(itemIn(page, 'Other owners', product)).toBeVisible()
})

test('the result leads to a charter that says why each thing is where it is', async ({ page }) => {
  await open(page, `/result/cio?a=${county}`)
  await page.getByRole('link', { name: 'Create a role charter' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Role charter')
  await expect(place(page, 'Unassigned').getByText(/^Unassigned: /)).toHaveCount(lineCounts.cto)
  await ownerOf(page, product).selectOption('CEO')
  await expect(page).toHaveURL(/\/charter$/)
  await expect(place(page, 'Unassigned').getByText(/^Unassigned: /)).toHaveCount(lineCounts.cto - 1)
})

test('two tabs: what one changes is there in the other, and neither writes over it', async ({ page, context }) => {
  await open(page, '/charter')
  await ownerOf(page, security).selectOption('CISO')
  const other = await context.newPage()
  await open(other, '/charter')
  await ownerOf(other, product).selectOption('CFO')
  await expect(itemIn(page, 'Other owners', product)).toBeVisible()
  await ownerOf(page, product).selectOption('CTO')
  await expect(itemIn(other, 'CTO', product)).toBeVisible()
  await expect(itemIn(other, 'Other owners', security)).toBeVisible()
})

test('storage that is blocked, full or broken is told, and the charter still works', async ({ browser, baseURL }) => {
  const faults = {
    'doesn’t let this site store anything': () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError')
        },
      })
    },
    'no room left': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
    'couldn’t be read': () => window.localStorage.setItem('cio-or-cto:charters', '{"state":{"dra'),
    'A newer version': () => window.localStorage.setItem('cio-or-cto:charters', '{"state":{"drafts":[]},"version":9}'),
  } as const
  for (const [sentence, fault] of Object.entries(faults)) {
    const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
    await context.addInitScript(fault)
    const page = await context.newPage()
    await open(page, '/charter')
    await ownerOf(page, security).selectOption('CISO')
    await expect(itemIn(page, 'Other owners', security), sentence).toBeVisible()
    await expect(page.getByText(sentence)).toBeVisible()
    await context.close()
  }
})

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

test('it prints as a document to sign, with no controls, and with its open issues after the signatures', async ({
  page,
}) => {
  await open(page, '/charter')
  const paper = page.locator('article')
  await expect(paper).toBeHidden()
  await page.getByRole('textbox', { name: 'Organization', exact: true }).fill('Acme')
  await ownerOf(page, security).selectOption('CISO')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('combobox').first()).toBeHidden()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden()
  await expect(page.locator('header')).toBeHidden()
  await expect(page.getByRole('heading').first()).toHaveText('CIO–CTO Role Charter')
  await expect(paper.getByText('Acme')).toBeVisible()
  await expect(paper.getByText('Accountable for results')).toBeVisible()
  await expect(paper.getByRole('row')).toHaveCount(lineCounts.all + 1)
  await expect(paper.getByRole('row').filter({ hasText: security })).toContainText('CISO')
  await expect(paper.getByText('Chief Information Officer', { exact: true })).toBeVisible()
  await expect(paper.getByText('Approved by')).toBeVisible()
  const appendix = page.getByRole('region', { name: 'Open issues' })
  await expect(appendix.getByText('Appendix')).toBeVisible()
  const [body, after] = [await paper.boundingBox(), await appendix.boundingBox()]
  expect(after?.y).toBeGreaterThanOrEqual((body?.y ?? 0) + (body?.height ?? Infinity))
})

test('it takes three sheets of either size, also where one role owns most of it', async ({ page }) => {
  for (const address of ['/charter', `/charter?a=${county}`]) {
    await open(page, address)
    for (const format of ['A4', 'Letter']) {
      expect(pagesOf(await page.pdf({ format })), `${address} on ${format}`).toBeLessThanOrEqual(3)
    }
  }
})

test('a shared charter with the longest words fits on the smallest screen', async ({ page }) => {
  const [title, name] = ['W'.repeat(80), 'W'.repeat(60)]
  await page.setViewportSize({ width: 320, height: 700 })
  await open(
    page,
    `/charter?c=v1.title_${title}.org_${title}.call_cio_${name}.call_own-1_${title}.call_by-1_${name}.own-1_by-1.security_nobody_asks_by-1.end`,
  )
  await expect(place(page, 'CIO')).toContainText(name)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('without script it shows the article’s own division', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/charter')
  await expect(itemIn(page, 'CIO', security)).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expect(page.getByText('6 shared responsibilities have no lead (listed below).')).toBeVisible()
  await context.close()
})

test('what a result has moved can be printed before the code that moves things has arrived', async ({ page }) => {
  await page.route('**/assets/draggable-item-*.js', () => undefined)
  await page.emulateMedia({ media: 'print' })
  await open(page, `/charter?a=${county}`)
  const opacities = await page
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).opacity))
  expect(new Set(opacities)).toEqual(new Set(['1']))
})
