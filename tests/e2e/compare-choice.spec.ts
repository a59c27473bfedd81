import { content } from '#content/index.ts'
import { comparisonLink } from '#domain/comparison/comparison-link.ts'
import {
  chosenRoles,
  type ComparisonChoice,
  comparisonTables,
  rowKinds,
  wholeComparison,
} from '#domain/comparison/comparison.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { expect, isolatedTest, open, type Page, test } from '#tests/e2e/support/test.ts'

// The stylesheet hides what isn't chosen, and the domain computes it for everything else: counts, exports, links. Here
// both have to agree.

const labels = { all: 'All', differences: 'Differences', shared: 'Shared' } as const
const columns = [[], ...content.roles.map(({ id }) => [id])]

/** Every kind of row with every choice of columns. */
const pressed = rowKinds.flatMap((show) => columns.map((roles) => ({ ...wholeComparison, show, roles })))

/** The same with single rows: a difference, a shared row, some of two dimensions, and all but one. */
const everyRow = content.rows.map(({ id }) => id)
const linked = [['focus-direction'], ['focus-common'], ['focus-common', 'units-aim'], everyRow.slice(1)].flatMap(
  (rows) => pressed.map((choice) => ({ ...choice, rows })),
)

const nameOf = ({ show, roles, rows }: ComparisonChoice) =>
  `${show}, columns ${roles.join() || 'all'}, rows ${rows.length < 3 ? rows.join() || 'all' : rows.length}`

/** What a reader sees and a screen reader reads: rows by id, and by table its name, columns, and cells. */
async function shown(page: Page) {
  const main = page.getByRole('main')
  return {
    rows: await main.getByRole('rowheader').evaluateAll((heads) => heads.map((head) => head.parentElement?.id)),
    columns: await main.getByRole('columnheader').allTextContents(),
    cells: await main.getByRole('row').getByRole('cell').count(),
    sections: await main.getByRole('region').evaluateAll((parts) => parts.map((part) => part.ariaLabel)),
  }
}

function expected(choice: ComparisonChoice) {
  const tables = comparisonTables(content, choice)
  const roles = chosenRoles(content, choice)
  const rows = tables.flatMap((table) => table.rows)
  return {
    rows: rows.map(({ id }) => id),
    columns: tables.flatMap(() => roles.map(({ abbreviation }) => abbreviation)),
    // The corner of each table, and the row's own.
    cells: tables.length + rows.reduce((sum, { kind }) => sum + (kind === 'shared' ? 1 : roles.length), 0),
    sections: tables.map(({ dimension }) => dimension.name),
  }
}

/** Presses what leads from the whole comparison to a choice of rows and columns. */
async function press(page: Page, { show, roles }: ComparisonChoice) {
  await page.getByRole('radio', { name: labels[show] }).check()
  const isChosen = (id: string) => roles.length === 0 || roles.includes(id)
  // The last one can't be unchecked, so others are checked first.
  for (const { id, abbreviation } of content.roles.toSorted((one, other) => +isChosen(other.id) - +isChosen(one.id))) {
    await page.getByRole('checkbox', { name: abbreviation, exact: true }).setChecked(isChosen(id))
  }
}

/** Where a row's last cell ends, and how wide it is. */
async function lastCell(page: Page, row: string) {
  const { x, width } = (await page.locator(`#${row}`).getByRole('cell').last().boundingBox()) ?? { x: 0, width: 0 }
  return { end: x + width, width }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const choice of pressed) {
    test(`a press shows what it should: ${nameOf(choice)}`, async ({ page }) => {
      await page.goto('/compare')
      await press(page, choice)
      expect(await shown(page)).toEqual(expected(choice))
    })
  }

  test('where no column is checked, all are shown', async ({ page }) => {
    await page.goto('/compare')
    for (const { abbreviation } of content.roles) {
      await page.getByRole('checkbox', { name: abbreviation, exact: true }).uncheck()
    }
    expect(await shown(page)).toEqual(expected(wholeComparison))
  })

  for (const width of [1280, 360]) {
    test(`a shared cell is as wide as the only column, ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 })
      await page.goto('/compare/focus')
      // Folded where it's narrow.
      if (width === 360) await page.getByText('Rows and columns').click()
      for (const { abbreviation } of content.roles) {
        const box = page.getByRole('checkbox', { name: abbreviation, exact: true })
        await box.uncheck()
        const table = await page.getByRole('table').boundingBox()
        const [shared, single] = [await lastCell(page, 'focus-common'), await lastCell(page, 'focus-direction')]
        expect(shared.width).toBeCloseTo(single.width, 0)
        for (const { end } of [shared, single]) expect(end).toBeCloseTo((table?.x ?? 0) + (table?.width ?? 0), 0)
        await box.check()
      }
    })
  }

  test('a choice works on the page of a dimension, and is printed', async ({ page }) => {
    await page.goto('/compare/units')
    await page.getByRole('radio', { name: 'Shared' }).check()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await expect(page.getByRole('rowheader')).toBeVisible()
  })
})

test.describe('with script', () => {
  test('a press shows what it should, and the count and the address follow', async ({ page }) => {
    await open(page, '/compare')
    for (const choice of pressed) {
      await press(page, choice)
      expect(await shown(page), nameOf(choice)).toEqual(expected(choice))
      const left = expected(choice).rows.length
      await expect(page.getByText(`${left} of ${content.rows.length} rows`)).toBeVisible()
      await expect(page).toHaveURL(`/compare${serializeQuery(comparisonLink.serialize(content, choice))}`)
      expect(await shown(page), nameOf(choice)).toEqual(expected(choice))
    }
  })

  test('a link shows what it should', async ({ page }) => {
    for (const choice of [...pressed, ...linked]) {
      await open(page, `/compare${serializeQuery(comparisonLink.serialize(content, choice))}`)
      await expect.poll(() => shown(page), nameOf(choice)).toEqual(expected(choice))
      const isEmpty = expected(choice).rows.length === 0
      await expect(page.getByRole('button', { name: 'Show all rows' })).toHaveCount(isEmpty ? 1 : 0)
    }
  })

  test('single rows are hidden and shown again', async ({ page }) => {
    await open(page, '/compare')
    await page.getByText('Rows', { exact: true }).click()
    const box = page.getByRole('checkbox', { name: 'Direction', exact: true })
    await box.uncheck()
    const choice = { ...wholeComparison, rows: everyRow.filter((id) => id !== 'focus-direction') }
    await expect.poll(() => shown(page)).toEqual(expected(choice))
    await box.check()
    await expect.poll(() => shown(page)).toEqual(expected(wholeComparison))
  })

  test('a press takes effect before any script has run', async ({ page }) => {
    await open(page, '/compare')
    const state = await page.getByRole('radio', { name: 'Differences' }).evaluate((radio: HTMLInputElement) => {
      radio.click()
      return { boxes: document.querySelector('#focus-common')?.getClientRects().length, query: location.search }
    })
    expect(state).toEqual({ boxes: 0, query: '' })
    await expect(page).toHaveURL('/compare?show=differences')
  })

  test('a press on the last column changes nothing, not even for a moment', async ({ page }) => {
    await open(page, '/compare?roles=cio')
    const last = page.getByRole('checkbox', { name: 'CIO', exact: true })
    for (const _ of ['once', 'twice']) {
      expect(
        await last.evaluate((box: HTMLInputElement) => {
          box.click()
          return box.checked
        }),
      ).toBe(true)
    }
    await page.getByRole('checkbox', { name: 'CTO', exact: true }).check()
    await last.uncheck()
    await expect(page).toHaveURL('/compare?roles=cto')
  })

  test('a row that isn’t shown gets no focus from its link', async ({ page }) => {
    await open(page, '/compare?show=differences#focus-common')
    await expect(page.locator('#focus-common')).toBeHidden()
    await expect(page.locator('#focus-common')).not.toBeFocused()
  })

  isolatedTest('an early choice is never taken back while the script starts', async ({ page }) => {
    await page.goto('/compare')
    await page.evaluate(() => {
      const row = document.querySelector('#focus-common')
      const look = () => {
        if (row?.getClientRects().length !== 0) document.documentElement.dataset['seen'] = 'again'
        requestAnimationFrame(look)
      }
      document.querySelector<HTMLElement>('input[value="differences"]')?.click()
      requestAnimationFrame(look)
    })
    await expect(page).toHaveURL('/compare?show=differences')
    const left = expected({ ...wholeComparison, show: 'differences' }).rows.length
    await expect(page.getByText(`${left} of ${content.rows.length} rows`)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.dataset['seen'])).toBeUndefined()
  })
})
