import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { retiredQuestions } from '#domain/quiz/version-1.ts'
import { expect, fileTest, htmlFiles, open, out, overflow, test } from '#tests/e2e/support/test.ts'

const files = htmlFiles.map((file) => ({ file, html: readFileSync(join(out, file), 'utf8') }))

fileTest('every file carries its own content, title and description', () => {
  for (const place of ['<!--app-->', '<!--head-->'])
    expect(files.filter(({ html }) => html.includes(place))).toEqual([])
  // Those of questions that are no longer asked all say the same.
  const retired = retiredQuestions.map((id) => `quiz/${id}.html`)
  const own = files.filter(({ file }) => !retired.includes(file))
  expect(files.length - own.length).toBe(retired.length)
  // A question of one side may be worded as on the other: what it speaks of stands before it.
  const heading = /(<p [^>]*id="context">.+?<\/p>)?<h1[^>]*>.+?<\/h1>/
  for (const pattern of [/<title>[^<]+</, /<meta name="description" content="[^"]+"/, heading]) {
    const found = own.map(({ html }) => pattern.exec(html)?.[0])
    expect(found).not.toContain(undefined)
    expect(new Set(found).size).toBe(own.length)
  }
})

fileTest('no file carries style in an attribute, so that a host may forbid it', () => {
  expect(files.filter(({ html }) => html.includes(' style="')).map(({ file }) => file)).toEqual([])
})

test.describe('an address that leads nowhere', () => {
  // The browser itself tells the console of the status.
  test.use({ expectedComplaints: [/status of 404/] })

  test('is answered with 404 and the addresses that come nearest', async ({ page }) => {
    const response = await open(page, '/compare/focsu')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No one sits here.')
    const offered = page.getByRole('main').getByRole('link')
    await expect(offered).toHaveCount(3)
    await expect(offered.first()).toHaveAttribute('href', '/compare/focus')
    await offered.first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Focus and orientation')
  })

  for (const path of ['/%E0%A4%A', '/a%00b', `/${'x'.repeat(4_000)}`, '/compare/__proto__', '/compare/focus/more']) {
    test(`does not break the page: ${path.slice(0, 30)}`, async ({ page }) => {
      await open(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No one sits here.')
      expect(await overflow(page)).toBe(0)
    })
  }
})
