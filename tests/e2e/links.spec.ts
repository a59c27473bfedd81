import * as fc from 'fast-check'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery } from '#domain/links/query.ts'
import { expect, follow, open, type Page, test } from '#tests/e2e/support/test.ts'
import { linkKinds } from '#tests/links/kinds.ts'
import { mutated } from '#tests/links/mutate.ts'
import { runs } from '#tests/runs.ts'

/** In all; the same ones in every run, so that one that fails can be looked at. */
const count = runs(150)
const seed = 20_251_124

/** Of those, so many are opened as a page of their own, which takes longer than to go there. */
const coldOpens = 12

const links = linkKinds.flatMap(({ path, queries, read }) =>
  fc.sample(mutated(queries), { seed, numRuns: Math.ceil(count / linkKinds.length) }).map((query) => {
    const address = `${path}${query}`
    // Read as a browser hands it on, which is not always as it was written.
    const { issues } = read(parseQuery(new URL(address, 'http://localhost').search))
    return { address, notice: describeIssues(issues) }
  }),
)

/** Looks at what stands on the page once it has come to rest. */
async function expectShown(page: Page, { address, notice }: (typeof links)[number]) {
  const shown = await page.evaluate(async (wanted) => {
    const look = () => ({
      headings: document.querySelectorAll('h1').length,
      notice: [...document.querySelectorAll('main [role="status"] p')]
        .map((line) => line.textContent)
        .find((text) => text.startsWith('Part of this link')),
      hasFailed: document.body.textContent.includes('This page could not be shown'),
    })
    const deadline = performance.now() + 20_000
    let found = look()
    // Twice the same, a frame apart: what was there before might do for one look.
    for (let same = 0; same < 2 && performance.now() < deadline;) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      found = look()
      same = found.headings === 1 && (found.notice ?? '') === wanted ? same + 1 : 0
    }
    return found
  }, notice)
  expect({ address, ...shown }).toEqual({
    address,
    headings: 1,
    notice: notice === '' ? undefined : notice,
    hasFailed: false,
  })
}

test(`${count} random and mutated links show a page each, and tell what they lost`, async ({ page }) => {
  expect(links.length).toBeGreaterThanOrEqual(count)
  expect(links.filter(({ notice }) => notice !== '').length).toBeGreaterThan(count / 10)
  await open(page, '/method')
  for (const link of links) {
    await follow(page, link.address)
    await expectShown(page, link)
  }
})

test('some of them are opened cold', async ({ page }) => {
  const step = Math.floor(links.length / coldOpens)
  for (const link of links.filter((_, index) => index % step === 0)) {
    await open(page, link.address)
    await expectShown(page, link)
  }
})
