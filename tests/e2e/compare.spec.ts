import { expect, open, type Page, isolatedTest, test, taken } from '#tests/e2e/support/test.ts'

function rowHead(page: Page, name: string) {
  return page.getByRole('rowheader', { name: new RegExp(`^${name}`) })
}

function background(page: Page, name: string) {
  return rowHead(page, name).evaluate((element) => getComputedStyle(element).backgroundColor)
}

/** The row is where the reader looks: in the window, with the focus, distinct from its neighbor. */
async function expectArrival(page: Page, { name, neighbor }: { readonly name: string; readonly neighbor: string }) {
  const row = page.getByRole('row').filter({ has: rowHead(page, name) })
  await expect(row).toBeFocused()
  await expect(rowHead(page, name)).toBeInViewport()
  await expect.poll(() => background(page, name)).not.toBe(await background(page, neighbor))
}

test.describe('a link to a row', () => {
  test('opened cold, shows the row', async ({ page }) => {
    await open(page, '/compare#units-aim')
    await expectArrival(page, { name: 'Why they work together', neighbor: 'First to notice' })
  })

  test('opened on the page of its dimension, shows the row', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 500 })
    await open(page, '/compare/responsibilities#responsibilities-watch')
    await expectArrival(page, { name: 'Keeps up with', neighbor: 'Commerce' })
  })

  test('followed on the page, lights the row and puts it into the address', async ({ page }) => {
    await open(page, '/compare')
    await rowHead(page, 'Why they work together').getByRole('link').click()
    await expect(page).toHaveURL('/compare#units-aim')
    await expect
      .poll(() => background(page, 'Why they work together'))
      .not.toBe(await background(page, 'First to notice'))
    await rowHead(page, 'First to notice').getByRole('link').click()
    await expect
      .poll(() => background(page, 'First to notice'))
      .not.toBe(await background(page, 'Why they work together'))
  })

  test('come back to, from another page, shows the row again', async ({ page }) => {
    await open(page, '/compare#units-aim')
    await page.getByRole('link', { name: 'Interaction with business units', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interaction with business units')
    await page.goBack()
    await expectArrival(page, { name: 'Why they work together', neighbor: 'First to notice' })
  })

  test('on a phone, shows the row', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await open(page, '/compare#purpose-money')
    await expectArrival(page, { name: 'Money', neighbor: 'Promise' })
  })

  test('is not hidden behind the heads of the columns', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 500 })
    await open(page, '/compare#units-aim')
    const head = await page.getByRole('table').nth(2).getByRole('columnheader').first().boundingBox()
    const link = await rowHead(page, 'Why they work together').getByRole('link').boundingBox()
    expect(link?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0))
  })
})

test.describe('copying a link', () => {
  test('puts the whole address of the row into the clipboard, and says so', async ({ page, baseURL }) => {
    await open(page, '/compare')
    await page.getByRole('button', { name: 'Copy link to Direction' }).click()
    await expect(page.getByText('Link to Direction copied')).toBeAttached()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/compare/focus#focus-direction`)
  })

  test('keeps the focus, and can be done again, on this row and another', async ({ page, baseURL }) => {
    await open(page, '/compare/focus')
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    const [first, second] = ['Direction', 'Starting point'].map((name) =>
      page.getByRole('button', { name: `Copy link to ${name}` }),
    )
    if (!first || !second) throw new Error('expected two controls')
    for (const _ of ['once', 'twice']) {
      await first.focus()
      await page.keyboard.press('Enter')
      await expect(page.getByText('Link to Direction copied')).toBeAttached()
      await expect(page.getByRole('button', { name: 'Copied link to Direction' })).toBeFocused()
      expect(await copied()).toBe(`${baseURL}/compare/focus#focus-direction`)
      await expect(first).toBeFocused()
    }
    await second.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Link to Starting point copied')).toBeAttached()
    expect(await copied()).toBe(`${baseURL}/compare/focus#focus-starting-point`)
    // Each row still has one.
    await expect(page.getByRole('button', { name: /^(Copy|Copied) link/ })).toHaveCount(
      await page.getByRole('rowheader').count(),
    )
  })

  test('says so on a row that was pressed before the script was there', async ({ page, baseURL }) => {
    await page.goto('/compare', { waitUntil: 'commit' })
    await page.locator('#focus-direction [data-copy-link]').dispatchEvent('click')
    await expect(page.getByText('Link to Direction copied')).toBeAttached()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/compare/focus#focus-direction`)
  })

  isolatedTest('where the clipboard refuses, shows the address, selected', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await open(page, '/compare')
    await page.getByRole('button', { name: 'Copy link to Direction' }).click()
    const field = page.getByRole('textbox', { name: 'Link to Direction' })
    await expect(field).toHaveValue(`${baseURL}/compare/focus#focus-direction`)
    await expect(field).toBeFocused()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}/compare/focus#focus-direction`)
  })

  isolatedTest('works where there is no clipboard at all', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await open(page, '/compare/focus')
    await page.getByRole('button', { name: 'Copy link to Direction' }).click()
    await expect(page.getByRole('textbox', { name: 'Link to Direction' })).toBeVisible()
  })
})

test('the tables in the document stay, whatever is chosen, and are there when the reader comes back', async ({
  page,
}) => {
  await page.goto('/compare')
  await page.locator('#focus-direction').evaluate((row) => row.setAttribute('data-mark', 'own'))
  await page.getByRole('radio', { name: 'Differences' }).check()
  await expect(page).toHaveURL('/compare?show=differences')
  await page.getByText('Rows', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Starting point', exact: true }).uncheck()
  await expect(page.locator('#focus-starting-point')).toBeHidden()
  const own = page.locator('#focus-direction[data-mark="own"]')
  await expect(own).toBeVisible()
  await page.getByRole('button', { name: 'Copy link to Direction' }).click()
  await expect(page.getByText('Link to Direction copied')).toBeAttached()
  await page.getByRole('link', { name: 'Purpose', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Purpose')
  await expect(own).toHaveCount(0)
  // Rendered there, the control works like the document's own.
  await page.getByRole('button', { name: 'Copy link to Promise' }).click()
  await expect(page.getByText('Link to Promise copied')).toBeAttached()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare the roles')
  await expect(own).toBeVisible()
  await expect(page.locator('#focus-starting-point')).toBeHidden()
  await expect(page.locator('#focus-common')).toBeHidden()
  // By key: a pointer's press so soon, in the same place, would count as the second half of a double one.
  await page.getByRole('button', { name: 'Copy link to Direction' }).press('Enter')
  await expect(page.getByText('Link to Direction copied')).toBeAttached()
})

test.describe('what is chosen', () => {
  test('is in the address, survives a reload, and Back leads to where one came from', async ({ page }) => {
    await open(page, '/')
    await page.getByRole('link', { name: 'Compare the roles' }).click()
    await page.getByRole('radio', { name: 'Differences' }).check()
    await expect(page).toHaveURL('/compare?show=differences')
    await expect(rowHead(page, 'Shared')).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Differences' })).toBeChecked()
    await expect(rowHead(page, 'Shared')).toHaveCount(0)
    await expect(page).toHaveURL('/compare?show=differences')
    await taken(page)
    await page.goBack()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/One faces mostly in/)
  })

  test('stays when the reader comes back from a row', async ({ page }) => {
    await open(page, '/compare?show=shared')
    await page.getByRole('link', { name: 'Purpose', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Purpose')
    await page.goBack()
    await expect(page).toHaveURL('/compare?show=shared')
    await expect(page.getByRole('radio', { name: 'Shared' })).toBeChecked()
    await expect(rowHead(page, 'Direction')).toHaveCount(0)
  })

  test('does not move the page under the reader', async ({ page }) => {
    await open(page, '/compare')
    const choice = page.getByRole('radio', { name: 'Shared' })
    const before = await choice.boundingBox()
    await choice.check()
    await expect(rowHead(page, 'Direction')).toHaveCount(0)
    expect((await choice.boundingBox())?.y).toBe(before?.y)
    await expect(page.getByRole('radio', { name: 'Shared' })).toBeFocused()
  })

  test('shows each row once it is back, in full', async ({ page }) => {
    await open(page, '/compare')
    await page.getByRole('radio', { name: 'Shared' }).check()
    await expect(rowHead(page, 'Direction')).toHaveCount(0)
    await page.getByRole('radio', { name: 'All' }).check()
    const row = page.getByRole('row').filter({ has: rowHead(page, 'Direction') })
    await expect(row).toHaveCSS('opacity', '1')
  })
})

test('the control that copies a row’s link doesn’t touch what’s above it', async ({ page }) => {
  for (const width of [360, 768, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await open(page, '/compare')
    const rows = await page.getByRole('rowheader').evaluateAll((heads) =>
      heads.map((head) => {
        const copy = head.querySelector('[data-copy-link]')?.getBoundingClientRect()
        const texts = [...head.querySelectorAll(':scope > a, :scope > a + span')]
        const isTouched = texts.some((text) => {
          const box = text.getBoundingClientRect()
          return copy !== undefined && copy.top < box.bottom && copy.bottom > box.top && copy.left < box.right - 1
        })
        return { row: head.getAttribute('abbr'), hasCopy: copy !== undefined, isTouched }
      }),
    )
    expect(rows.length).toBeGreaterThan(10)
    expect(
      rows.filter(({ hasCopy, isTouched }) => !hasCopy || isTouched),
      `${width} pixels`,
    ).toEqual([])
  }
})

test('the heads of the columns stay in sight while their table is read', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 500 })
  await open(page, '/compare/responsibilities')
  await rowHead(page, 'Keeps up with').scrollIntoViewIfNeeded()
  const head = page.getByRole('columnheader', { name: 'CIO' })
  await expect(head).toBeInViewport({ ratio: 1 })
  const box = await head.boundingBox()
  expect(box?.y).toBe(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a row is a stack, and each cell names its role', async ({ page }) => {
    await open(page, '/compare/focus')
    const cells = page
      .getByRole('row')
      .filter({ has: rowHead(page, 'Direction') })
      .getByRole('cell')
    await expect(cells).toHaveCount(2)
    const [inward, outward] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()]
    expect(inward?.x).toBe(outward?.x)
    expect((inward?.y ?? 0) + (inward?.height ?? 0)).toBeLessThanOrEqual(outward?.y ?? 0)
    await expect(cells.nth(0).getByText('CIO', { exact: true })).toBeVisible()
    await expect(cells.nth(1).getByText('CTO', { exact: true })).toBeVisible()
    const shared = page
      .getByRole('row')
      .filter({ has: rowHead(page, 'Shared focus') })
      .getByRole('cell')
    await expect(shared.getByText('Both', { exact: true })).toBeVisible()
  })

  test('what is touched is large enough to touch', async ({ page }) => {
    await open(page, '/compare/focus')
    for (const target of await page.getByRole('main').getByRole('button').all()) {
      const box = await target.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
  })
})
