import * as fc from 'fast-check'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery } from '#domain/links/query.ts'
import { expect, follow, open, type Page, test } from '#tests/e2e/support/test.ts'
import { linkKinds } from '#tests/links/kinds.ts'
import { mutated } from '#tests/links/mutate.ts'
import { runs } from '#tests/runs.ts'

/** In total; the same ones in every run, so that a failure can be reproduced. */
const count = runs(150)
const seed = 20_251_124

/** How many of them are opened as separate documents, which takes longer than navigating within the site. */
const coldOpens = 12

const links = linkKinds.flatMap(({ path, queries, read }) =>
  fc.sample(mutated(queries), { seed, numRuns: Math.ceil(count / linkKinds.length) }).map((query) => {
    const address = `${path}${query}`
    // Parsed as the browser passes it on, which isn't always as it was written.
    const { issues } = read(parseQuery(new URL(address, 'http://localhost').search))
    return { address, notice: describeIssues(issues) }
  }),
)

/** Inspects the page once it's quiet. */
async function expectShown(page: Page, { address, notice }: (typeof links)[number]) {
  const shown = await page.evaluate(async (wanted) => {
    const look = () => ({
      headings: document.querySelectorAll('h1').length,
      notice: [...document.querySelectorAll('main [role="status"] p')]
        .map((line) => line.textContent)
        .find((text) => text.includes('We ignored part of this link')),
      hasFailed: document.body.textContent.includes('Something went wrong'),
    })
    const deadline = performance.now() + 20_000
    let found = look()
    // Twice the same, one frame apart: a single look might still see the previous page.
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

test(`${count} random and mutated links each show a page and report what was ignored`, async ({ page }) => {
  expect(links.length).toBeGreaterThanOrEqual(count)
  expect(links.filter(({ notice }) => notice !== '').length).toBeGreaterThan(count / 10)
  await open(page, '/method')
  for (const link of links) {
    await follow(page, link.address)
    await expectShown(page, link)
  }
})

test('some of them are opened directly', async ({ page }) => {
  const step = Math.floor(links.length / coldOpens)
  for (const link of links.filter((_, index) => index % step === 0)) {
    await open(page, link.address)
    await expectShown(page, link)
  }
})
