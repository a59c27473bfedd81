import { kinds } from '#tests/e2e/support/kinds.ts'
import { clippedTexts, overlappingTexts, smallControls } from '#tests/e2e/support/measure.ts'
import { expect, open, overflow, type Page, test } from '#tests/e2e/support/test.ts'

/** Text settings that readers may apply with their own stylesheet, and the widths at which they have to work. */
const wishes = [
  { name: 'as it comes', css: '', widths: [320, 1280] },
  {
    // The values of WCAG 1.4.12.
    name: 'with more room between lines, words and letters',
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
    widths: [320, 1280],
  },
  { name: 'with text at twice its size', css: 'html { font-size: 200% }', widths: [360, 1280] },
] as const

/** Adds a user stylesheet, to which the page's policy doesn't apply. */
async function wish(page: Page, css: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

/** Inline controls: source notes, and a row's link. */
const secondary = /Source \S+: |^Copy link/

test.describe('on a phone and on a desk', () => {
  test.use({ hasTouch: true })

  for (const address of kinds) {
    test(`${address.slice(0, 30)} loses nothing to the wishes of a reader, and its controls can be hit`, async ({
      page,
    }) => {
      await open(page, address)
      for (const { name, css, widths } of wishes) {
        await wish(page, css)
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 })
          const where = `${name}, ${width} pixels wide`
          expect(await overflow(page), where).toBe(0)
          expect(await clippedTexts(page), where).toEqual([])
          expect(await overlappingTexts(page), where).toEqual([])
        }
      }
      await wish(page, '')
      await page.setViewportSize({ width: 360, height: 800 })
      expect(await smallControls(page, secondary)).toEqual([])
    })
  }
})
