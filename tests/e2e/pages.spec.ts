import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { retiredQuestions } from '#domain/quiz/retired-questions.ts'
import { expect, fileTest, htmlFiles, open, out, overflow, test } from '#tests/e2e/support/test.ts'

const files = htmlFiles.map((file) => ({ file, html: readFileSync(join(out, file), 'utf8') }))

fileTest('every file has its own content, title, and description', () => {
  for (const place of ['<!--app-->', '<!--head-->'])
    expect(files.filter(({ html }) => html.includes(place))).toEqual([])
  // Pages of removed questions all have the same text.
  const retired = retiredQuestions.map((id) => `quiz/${id}.html`)
  const own = files.filter(({ file }) => !retired.includes(file))
  expect(files.length - own.length).toBe(retired.length)
  // A question may have the same wording on both sides; the text before it says which side it's about.
  const heading = /(<p [^>]*id="context">.+?<\/p>)?<h1[^>]*>.+?<\/h1>/
  for (const pattern of [/<title>[^<]+</, /<meta name="description" content="[^"]+"/, heading]) {
    const found = own.map(({ html }) => pattern.exec(html)?.[0])
    expect(found).not.toContain(undefined)
    expect(new Set(found).size).toBe(own.length)
  }
})

fileTest('no file has style attributes, so that a host can forbid them', () => {
  expect(files.filter(({ html }) => html.includes(' style="')).map(({ file }) => file)).toEqual([])
})

fileTest('the marks of sources on a page have different names', () => {
  let count = 0
  for (const { file, html } of files) {
    const names = Array.from(html.matchAll(/<span class="vh">(Source [^<]+)</g), ([, name]) => name)
    count += names.length
    expect(
      names.filter((name, index) => names.indexOf(name) !== index),
      file,
    ).toEqual([])
  }
  expect(count).toBeGreaterThan(300)
})

test.describe('an unknown address', () => {
  // The browser itself logs the status to the console.
  test.use({ expectedComplaints: [/status of 404/] })

  test('is answered with 404 and the closest addresses', async ({ page }) => {
    const response = await open(page, '/compare/focsu')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    const offered = page.getByRole('main').getByRole('link')
    await expect(offered).toHaveCount(3)
    await expect(offered.first()).toHaveAttribute('href', '/compare/focus')
    await offered.first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Focus and orientation')
  })

  for (const path of ['/%E0%A4%A', '/a%00b', `/${'x'.repeat(4_000)}`, '/compare/__proto__', '/compare/focus/more']) {
    test(`does not break the page: ${path.slice(0, 30)}`, async ({ page }) => {
      await open(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
      expect(await overflow(page)).toBe(0)
    })
  }
})
