import { pseudoLanguage } from '#build/translation/pseudo-locale.ts'
import { content } from '#content/index.ts'
import { kinds } from '#tests/e2e/support/kinds.ts'
import { buildAndServe } from '#tests/e2e/support/own-build.ts'
import { expect, open, type Page, test } from '#tests/e2e/support/test.ts'

const port = 4197
const out = '.cache/translated'

test.describe.configure({ mode: 'serial' })
test.use({ baseURL: `http://localhost:${port}`, viewport: { width: 360, height: 740 } })

let stop = () => {}

test.beforeAll(async () => {
  test.setTimeout(120_000)
  stop = await buildAndServe({ SITE_LANGUAGE: pseudoLanguage, OUT_DIR: out, PORT: String(port) })
})

test.afterAll(() => stop())

/** Parts of texts that aren't translated: addresses, names from a link or of a publisher, paragraphs of a law, and the browser's list formatting. */
const notOurs = /https?:\S+|\b(Ana|ZDNet)\b|\d\(\w\)|\b(and|or)\b/g

/** Names for programs: packages, files, columns, and pages. */
const forPrograms = /^(@?[a-z]+[-/._\d][\w./-]*|\/[\w/-]*)$/

/** The same, if they look like words. */
const wordsForPrograms: Readonly<Record<string, RegExp>> = {
  '/licenses': /^(docx|fflate|minisearch|react|rolldown|scheduler|stemmer|uqr|vite|zustand)$/,
  '/open-data':
    /^(basis|counterpart|dimension|explanation|hint|id|kind|label|layer|lean|objectives|orientation|partners|rows|sources|synonyms|term|themes|title)$/,
}

/** A page's visible and accessible text that hasn't been translated. */
async function untranslated(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && !node.parentElement?.closest('script, style, noscript, code')) texts.push(node.data)
      if (!(node instanceof Element)) continue
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) texts.push(node.getAttribute(name) ?? '')
      const key = node.getAttribute('name') ?? node.getAttribute('property') ?? ''
      if (node instanceof HTMLMetaElement && /description|title|site_name|alt$/.test(key)) texts.push(node.content)
    }
    return texts
  })
  // The translation has an accent on every vowel.
  return said.filter((text) => /[aeiou]/.test(text.replaceAll(notOurs, '')) && !forPrograms.test(text))
}

for (const address of kinds) {
  test(`${address} says nothing but what is translated`, async ({ page }) => {
    await open(page, address)
    const left = (await untranslated(page)).filter((text) => !wordsForPrograms[address]?.test(text))
    expect(left).toEqual([])
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(pseudoLanguage)
    // Texts are a third longer.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
}

test('the quiz leads to its result and on to a charter that is changed, all of it translated', async ({ page }) => {
  await open(page, '/quiz')
  await page.getByRole('link', { name: 'Stäärt qüüïïz', exact: true }).click()
  for (const { id } of content.quiz.questions) {
    await expect(page).toHaveURL(`/quiz/${id}`)
    // The address changes before the question is there.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    // The second answer leads through every question.
    await page.keyboard.press('2')
    await expect(page.getByRole('main').locator('input:checked')).toHaveCount(1)
    await page.keyboard.press('Enter')
  }
  await expect(page).toHaveURL(/\/result\/\w+\?a=v2\./)
  expect(await untranslated(page)).toEqual([])
  // The review, too.
  await open(page, '/quiz/review')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rëëvïïëëw ÿööüür äänswëërs')
  await page.getByRole('button', { name: 'Sëëëë rëësüült' }).click()
  await expect(page).toHaveURL(/\/result\/\w+\?a=v2\./)
  await page.getByRole('button', { name: /^Shäärëë/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await untranslated(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Crëëäätëë ää röölëë chäärtëër' }).first().click()
  const holder = page.getByRole('combobox', { name: /^Öwnëër: / }).first()
  await holder.selectOption({ index: 2 })
  await expect(page.getByRole('button', { name: 'Ündöö' })).toBeEnabled()
  expect(await untranslated(page)).toEqual([])
})

test('the search finds texts in the site’s language', async ({ page }) => {
  await open(page, '/responsibilities')
  await page.getByRole('searchbox').fill('pööläïcïïëës')
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
})

test('the fonts have the characters of the language', async ({ page }) => {
  await open(page, '/')
  const missing = await page.evaluate(async () => {
    await document.fonts.ready
    const context = document.createElement('canvas').getContext('2d')
    const widthIn = (font: string, letter: string) => {
      if (context === null) throw new Error('There is nothing to draw on.')
      context.font = font
      return context.measureText(letter).width
    }
    // A character missing from one font is as wide as in the next one.
    return ['Newsreader', '"Instrument Sans"'].flatMap((face) =>
      [...'äëïöü'].filter(
        (letter) => widthIn(`100px ${face}, monospace`, letter) === widthIn('100px monospace', letter),
      ),
    )
  })
  expect(missing).toEqual([])
})

test.describe('where the first script is something else', () => {
  test.use({ expectedComplaints: [/Failed to load module script/] })

  test('the page says so in its language', async ({ page }) => {
    await page.route('**/assets/index-*.js*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }),
    )
    await page.goto('/compare')
    await expect(page.getByRole('alert')).not.toBeEmpty()
    expect(await untranslated(page)).toEqual([])
  })
})
