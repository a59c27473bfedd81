import { serializeQuery } from '#domain/links/query.ts'
import { answers } from '#tests/e2e/support/kinds.ts'
import { expect, follow, type Locator, open, type Page, test } from '#tests/e2e/support/test.ts'
import { attacks, shortAttacks } from '#tests/hostile/values.ts'
import { linkKinds } from '#tests/links/kinds.ts'
import { runs } from '#tests/runs.ts'

/** Longer addresses than this are none that browsers hand on everywhere. */
const longestAddress = 100_000

/** Hard to lay out where there is much of them; the other long ones are only hard to read. */
const long = ['a million letters', 'many spaces', 'many letters that are two', 'many marks on a letter']

/** Short ones, and a little of those that are long: a megabyte is taken where a reader could paste it. */
const cut = [...shortAttacks, ...attacks.filter(({ name }) => long.includes(name))].map(({ name, value }) => ({
  name,
  value: value.slice(0, 5_000),
}))

/**
 * Of some attacks, those that are tried at one of several places. inlets.test.ts tries every attack at every way in; here,
 * where it's about what is drawn, each is tried at every other place, and at all of them at night.
 */
function triedAt<T>(place: number, values: readonly T[]): readonly T[] {
  return runs(1) > 1 ? values : values.filter((_, index) => (index + place) % 2 === 0)
}

const million = { name: 'a million letters', value: 'a'.repeat(1_000_000) }

/** What a page is like that something was done to; the same, whatever was done. */
const unharmed = { headings: 1, hasFailed: false, ran: false, foreign: [] }

// Some hundred pages a test.
test.describe.configure({ timeout: 900_000 })

/** Goes to an address within the site where there is one, waits until the page has come to rest, and looks at it. */
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
      hasFailed: document.body.textContent.includes('This page could not be shown'),
      ran: 'ran' in window,
      // Whatever the site itself never writes.
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

test('no parameter of an address runs, blanks or misleads', async ({ page }) => {
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
  // A file that is not there, says the host.
  test.use({ expectedComplaints: [/status of 404/] })

  test('runs nothing and blanks nothing, whatever is in it', async ({ page }) => {
    await open(page, '/method')
    for (const [place, folder] of ['', '/compare', '/responsibilities', '/quiz', '/result'].entries()) {
      for (const { name, value } of triedAt(place, shortAttacks)) {
        const address = `${folder}/${encodeURIComponent(value.replaceAll(/\p{Cs}/gu, '\uFFFD'))}`
        // What looks like a file is asked of the host.
        const isFile = /\.\w+$/.test(address)
        if (isFile) await open(page, address)
        expect(await look(page, isFile ? undefined : address), `${folder}: ${name}`).toEqual(unharmed)
      }
    }
  })
})

test('what is stored is text, whatever it is', async ({ page }) => {
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

/** Pastes as a reader does; the box is emptied by it. */
async function paste(page: Page, box: Locator, text: string) {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text)
  await box.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+v')
}

test('what is pasted into a team comparison is text, a megabyte of it too', async ({ page }) => {
  await open(page, '/board')
  for (const { name, value } of [...triedAt(0, cut), million]) {
    await paste(page, page.getByRole('textbox', { name: /^Paste one or more result links/ }), value)
    await page.getByRole('button', { name: 'Add to the comparison' }).click()
    expect(await look(page), name).toEqual(unharmed)
  }
})

test('what is pasted or typed into a charter is text, a megabyte of it too', async ({ page }) => {
  await open(page, '/charter')
  for (const { name, value } of [...triedAt(1, cut), million]) {
    await paste(page, page.getByRole('textbox', { name: 'Title of the charter' }), value)
    expect(await look(page), `the title: ${name}`).toEqual(unharmed)
  }
  for (const { name, value } of [...triedAt(0, cut), million]) {
    await paste(page, page.getByRole('textbox', { name: /^Compare with another charter/ }), value)
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    expect(await look(page), `the other: ${name}`).toEqual(unharmed)
    if (page.url().includes('?c=')) await open(page, '/charter')
  }
})

test('what is searched for is text, a megabyte of it too', async ({ page }) => {
  await open(page, '/responsibilities')
  for (const { name, value } of [...triedAt(1, cut), million]) {
    await paste(page, page.getByRole('searchbox'), value)
    expect(await look(page), name).toEqual(unharmed)
  }
})

test('a name on a board is text', async ({ page }) => {
  await open(page, '/method')
  for (const { name, value } of triedAt(1, cut)) {
    const member = `${value.replaceAll('%', '%25').replaceAll('=', '%3D')}~${answers}`
    expect(await look(page, `/board${serializeQuery({ a: [member, member] })}`), name).toEqual(unharmed)
  }
})

test('a file is text, or is refused in a sentence', async ({ page }) => {
  await open(page, '/charter')
  for (const [name, text] of [
    ...triedAt(0, cut).map(({ name, value }) => [name, value] as const),
    ['a megabyte', '{"format":"role-charter","link":"'.padEnd(1_000_000, 'x')] as const,
    ['too much', ' '.repeat(5_000_000)] as const,
  ]) {
    const file = { name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.getByLabel('From a file…').setInputFiles(file)
    await expect(page.getByRole('status').filter({ hasText: /This (?:file|charter)/ })).toBeVisible()
    expect(await look(page), name).toEqual(unharmed)
  }
  for (const { name, value } of shortAttacks.slice(0, 12)) {
    const link = `v1.title_${value.replaceAll(/[.\s_]/g, '+')}.end`
    const buffer = Buffer.from(JSON.stringify({ format: 'role-charter', version: 1, link }))
    await page.getByLabel('From a file…').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
    await expect(page.getByText(/^Charter \d+$|\(open\)/).first()).toBeVisible()
    expect(await look(page), `a title: ${name}`).toEqual(unharmed)
  }
})
