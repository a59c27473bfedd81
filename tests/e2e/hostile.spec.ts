import { serializeQuery } from '#domain/links/query.ts'
import { answers } from '#tests/e2e/support/kinds.ts'
import { expect, follow, type Locator, open, type Page, test } from '#tests/e2e/support/test.ts'
import { attacks, shortAttacks } from '#tests/hostile/values.ts'
import { linkKinds } from '#tests/links/kinds.ts'
import { runs } from '#tests/runs.ts'

/** Not all browsers pass on longer addresses than this. */
const longestAddress = 100_000

/** Large amounts of these are hard to lay out; the other long ones are only hard to read. */
const long = ['a million letters', 'many spaces', 'many letters that are two', 'many marks on a letter']

/** The short ones, and shortened long ones: full megabytes are only tried where a reader could paste them. */
const cut = [...shortAttacks, ...attacks.filter(({ name }) => long.includes(name))].map(({ name, value }) => ({
  name,
  value: value.slice(0, 5_000),
}))

/**
 * The attacks to try at one of several places. inlets.test.ts tries every attack at every inlet. This test is about
 * rendering, so it tries each at every other place, and at all places in nightly runs.
 */
function triedAt<T>(place: number, values: readonly T[]): readonly T[] {
  return runs(1) > 1 ? values : values.filter((_, index) => (index + place) % 2 === 0)
}

const million = { name: 'a million letters', value: 'a'.repeat(1_000_000) }

/** The state of a page after an attack; the same for every attack. */
const unharmed = { headings: 1, hasFailed: false, ran: false, foreign: [] }

// About a hundred pages per test.
test.describe.configure({ timeout: 900_000 })

/** Navigates within the site if possible, waits until the page is quiet, and inspects it. */
async function look(page: Page, address?: string) {
  if (address !== undefined) await follow(page, address)
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    const deadline = performance.now() + 20_000
    while (document.querySelectorAll('h1').length !== 1 && performance.now() < deadline) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    const isOwn = (url: string) => new URL(url, location.href).origin === location.origin
    const elements = [...document.querySelectorAll('*')]
    return {
      headings: document.querySelectorAll('h1').length,
      hasFailed: document.body.textContent.includes('Something went wrong'),
      ran: 'ran' in window,
      // Anything the site itself never writes.
      foreign: elements
        .filter(
          (element) =>
            element.matches('iframe, base, object, embed, meta[http-equiv="refresh"]') ||
            (element instanceof HTMLScriptElement && element.src !== '' && !isOwn(element.src)) ||
            (element instanceof HTMLImageElement && element.src.startsWith('http') && !isOwn(element.src)) ||
            (element instanceof HTMLAnchorElement && !/^(?:https?|mailto):/.test(element.href)) ||
            element.getAttributeNames().some((name) => name.startsWith('on')),
        )
        .map((element) => element.outerHTML.slice(0, 100)),
    }
  })
}

test('no parameter of an address runs code, blanks the page, or misleads', async ({ page }) => {
  await open(page, '/method')
  for (const [place, { path, keys: own, otherKeys }] of linkKinds.entries()) {
    const keys = [...own, ...otherKeys]
    for (const { name, value } of triedAt(place, cut)) {
      const query = serializeQuery(Object.fromEntries(keys.map((key) => [key, value])))
      if (query.length > longestAddress) continue
      expect(await look(page, `${path}${query}`), `${path}: ${name}`).toEqual(unharmed)
    }
  }
})

test.describe('a path', () => {
  // The host reports a missing file.
  test.use({ expectedComplaints: [/status of 404/] })

  test('runs no code and never blanks the page', async ({ page }) => {
    await open(page, '/method')
    for (const [place, folder] of ['', '/compare', '/responsibilities', '/quiz', '/result'].entries()) {
      for (const { name, value } of triedAt(place, shortAttacks)) {
        const address = `${folder}/${encodeURIComponent(value.replaceAll(/\p{Cs}/gu, '\uFFFD'))}`
        // The host is asked for anything that looks like a file.
        const isFile = /\.\w+$/.test(address)
        if (isFile) await open(page, address)
        expect(await look(page, isFile ? undefined : address), `${folder}: ${name}`).toEqual(unharmed)
      }
    }
  })
})

test('stored data is treated as text', async ({ page }) => {
  await open(page, '/method')
  for (const [place, address] of ['/charter', '/quiz/review'].entries()) {
    for (const { name, value } of triedAt(place, cut)) {
      await page.evaluate((text) => {
        const put = (key: string, state: unknown, version = 1) =>
          localStorage.setItem(`cio-or-cto:${key}`, JSON.stringify({ state, version }))
        localStorage.clear()
        put('preferences', { theme: text })
        put('quiz', { answers: { chosen: { people: [text], [text]: [text, text] } }, previous: { chosen: text } }, 2)
        const charter = {
          title: text,
          organization: text,
          date: text,
          review: text,
          names: { cio: text, [text]: text },
          ownItems: [{ id: 'own-1', title: text }],
          ownHolders: [{ id: 'by-1', name: text }],
          assigned: { 'own-1': { holder: 'by-1', lead: text, consulted: [text] } },
        }
        put('charters', { drafts: [{ id: '1', charter, answers: text }], open: '1' })
      }, value)
      await open(page, address)
      expect(await look(page), `${address}: ${name}`).toEqual(unharmed)
    }
  }
})

/** Pastes the way a reader does; adding empties the box. */
async function paste(page: Page, box: Locator, text: string) {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text)
  await box.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+v')
}

test('text pasted into a team comparison stays text, even a megabyte of it', async ({ page }) => {
  await open(page, '/board')
  for (const { name, value } of [...triedAt(0, cut), million]) {
    await paste(page, page.getByRole('textbox', { name: /^Paste one or more result links/ }), value)
    await page.getByRole('button', { name: 'Add answers' }).click()
    expect(await look(page), name).toEqual(unharmed)
  }
})

test('text pasted or typed into a charter stays text, even a megabyte of it', async ({ page }) => {
  await open(page, '/charter')
  for (const { name, value } of [...triedAt(1, cut), million]) {
    await paste(page, page.getByRole('textbox', { name: 'Charter title' }), value)
    expect(await look(page), `the title: ${name}`).toEqual(unharmed)
  }
  for (const { name, value } of [...triedAt(0, cut), million]) {
    await paste(page, page.getByRole('textbox', { name: /^Compare with another charter/ }), value)
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    expect(await look(page), `the other: ${name}`).toEqual(unharmed)
    if (page.url().includes('?c=')) await open(page, '/charter')
  }
})

test('a search query stays text, even a megabyte of it', async ({ page }) => {
  await open(page, '/responsibilities')
  for (const { name, value } of [...triedAt(1, cut), million]) {
    await paste(page, page.getByRole('searchbox'), value)
    expect(await look(page), name).toEqual(unharmed)
  }
})

test('a name in a team comparison stays text', async ({ page }) => {
  await open(page, '/method')
  for (const { name, value } of triedAt(1, cut)) {
    const member = `${value.replaceAll('%', '%25').replaceAll('=', '%3D')}~${answers}`
    expect(await look(page, `/board${serializeQuery({ a: [member, member] })}`), name).toEqual(unharmed)
  }
})

test('a file stays text, or is rejected with a sentence', async ({ page }) => {
  await open(page, '/charter')
  for (const [name, text] of [
    ...triedAt(0, cut).map(({ name, value }) => [name, value] as const),
    ['a megabyte', '{"format":"role-charter","link":"'.padEnd(1_000_000, 'x')] as const,
    ['too much', ' '.repeat(5_000_000)] as const,
  ]) {
    const file = { name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.getByLabel('Import file…').setInputFiles(file)
    await expect(page.getByRole('alert').filter({ hasText: /This (?:file|charter)/ })).toBeVisible()
    expect(await look(page), name).toEqual(unharmed)
  }
  for (const { name, value } of shortAttacks.slice(0, 12)) {
    const link = `v1.title_${value.replaceAll(/[.\s_]/g, '+')}.end`
    const buffer = Buffer.from(JSON.stringify({ format: 'role-charter', version: 1, link }))
    await page.getByLabel('Import file…').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
    await expect(page.getByText(/^Charter \d+$|\(open\)/).first()).toBeVisible()
    expect(await look(page), `a title: ${name}`).toEqual(unharmed)
  }
})
