import { expect, open, test } from '#tests/e2e/support/test.ts'

/** What has to stay on one line: a number with what it's a number of, or a date with what happened then. */
const references =
  '(?:§§?|Articles?|Sections?|P\\.L\\.|WP|SUP) \\d|Articles 2 and 16|M-25-21|118-63|1-140[13]|Read on \\w+ \\d+, \\d{4}'

test('citations don’t break within a reference, at any width', async ({ page }) => {
  for (const address of ['/law', '/kinds']) {
    await open(page, address)
    for (const width of [360, 480, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const { found, broken } = await page.getByRole('main').evaluate((main, pattern) => {
        const found: string[] = []
        const broken: string[] = []
        for (const block of main.querySelectorAll('td > span, td > a, th, li > a, li > span')) {
          const texts: Text[] = []
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
          while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
          /** The text node that a character of the block is in, and where in it. */
          const placeOf = (at: number): readonly [Text, number] | undefined => {
            let before = 0
            for (const text of texts) {
              if (at < before + text.length) return [text, at - before]
              before += text.length
            }
            return undefined
          }
          const topOf = (at: number) => {
            const place = placeOf(at)
            if (place === undefined) return undefined
            const range = document.createRange()
            range.setStart(...place)
            range.setEnd(place[0], place[1] + 1)
            return range.getBoundingClientRect().top
          }
          const whole = texts.map((text) => text.data).join('')
          for (const { 0: match, index } of whole.matchAll(new RegExp(pattern, 'g'))) {
            if (!block.checkVisibility()) continue
            found.push(match)
            if (topOf(index) !== topOf(index + match.length - 1)) broken.push(match)
          }
        }
        return { found: found.length, broken }
      }, references)
      expect(found, `${address} at ${width}`).toBeGreaterThan(10)
      expect(broken, `${address} at ${width}`).toEqual([])
    }
  }
})
