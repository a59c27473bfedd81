import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, expect, fileTest, htmlFiles, open, out, test } from '#tests/e2e/support/test.ts'

// How large things are, packed, in bytes: the promises of docs/performance.md. How long they take hangs on the machine,
// and is measured by `npm run bench` instead.

const packed = (file: string) => statSync(join(out, `${file}.br`)).size
const assets = readdirSync(join(out, 'assets'))
const sizeOf = (ending: RegExp) =>
  assets.filter((file) => ending.test(file)).reduce((sum, file) => sum + statSync(join(out, 'assets', file)).size, 0)

fileTest('every page fits into what a host may send at once', () => {
  expect(htmlFiles.length).toBeGreaterThan(50)
  for (const file of htmlFiles) expect(packed(file), file).toBeLessThan(14_000)
})

fileTest('the faces and all of the styles together stay within bounds', () => {
  expect(sizeOf(/\.woff2$/)).toBeLessThan(47_000)
  expect(sizeOf(/\.css\.br$/)).toBeLessThan(16_000)
})

fileTest('a page names next to no script: the rest comes when it is up or wanted', () => {
  for (const file of htmlFiles) {
    const html = readFileSync(join(out, file), 'utf8')
    const scripts = Array.from(html.matchAll(/(?:src|href)="[^"]*\/(assets\/[^"]+\.js)"/g), ([, script = '']) =>
      packed(script),
    )
    expect(scripts.length, file).toBeGreaterThan(0)
    expect(
      scripts.reduce((sum, size) => sum + size, 0),
      file,
    ).toBeLessThan(5_000)
  }
})

/** Until a page answers: those that show no responsibilities do without the longest part of the content. */
const mostScript = (address: string) =>
  /^\/(quiz|method|together|compare)?(\/|$)/.test(address) ? 122_000 : address === '/charter' ? 150_000 : 140_000

test('a page asks for its own code only, and for nothing that drags', async ({ context }) => {
  for (const address of addresses.filter((each) => !/\/.+\/./.test(each))) {
    const asked: string[] = []
    const page = await context.newPage()
    page.on('request', (request) => {
      const file = /\/(assets\/[^/]+\.js)$/.exec(new URL(request.url()).pathname)?.[1]
      if (file !== undefined) asked.push(file)
    })
    await open(page, address)
    const size = asked.reduce((sum, file) => sum + packed(file), 0)
    expect(size, address).toBeGreaterThan(80_000)
    expect(size, address).toBeLessThan(mostScript(address))
    expect(
      asked.some((file) => file.includes('motion-features')),
      address,
    ).toBe(false)
    await page.close()
  }
})
