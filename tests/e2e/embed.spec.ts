import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roleKinds } from '#content/beyond/kinds.ts'
import { content } from '#content/index.ts'
import { heightMessage } from '#domain/embed/snippet.ts'
import { expectAccessible } from '#tests/e2e/support/axe.ts'
import { packed } from '#tests/e2e/support/contents.ts'
import { type Embedding, serveEmbedding } from '#tests/e2e/support/embedding.ts'
import {
  addresses,
  embedFiles,
  expect,
  fileTest,
  isolatedTest as test,
  out,
  overflow,
  type Page,
} from '#tests/e2e/support/test.ts'

/** The most that the larger pages take, packed. */
const largest: Readonly<Record<string, number>> = {
  'embed/compare.html': 12_000,
  'embed/kinds.html': 10_000,
  'embed/law.html': 12_000,
}

const files = embedFiles.map((file) => ({ file, html: readFileSync(join(out, file), 'utf8') }))

fileTest('a page for frames is one small file, with a name, noindex, and its page of the site', () => {
  expect(files.length).toBeGreaterThan(content.rows.length + content.responsibilities.length)
  for (const { file, html } of files) {
    expect(packed(file), file).toBeLessThan(largest[file] ?? 8_000)
    // One script, inline, and no other file but the fonts and the icon.
    expect(html.match(/<script/g), file).toHaveLength(1)
    expect(html, file).not.toMatch(/ src=|<link (?!rel="(icon|canonical)")/)
    expect(html, file).toMatch(/<title>[^<]{2,} · [^<]+<\/title>/)
    expect(html, file).toContain('<meta name="robots" content="noindex">')
    const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1]
    expect(addresses, file).toContain(canonical)
  }
})

fileTest(
  'few sets of styles keep the policy short: one for each page that has much of its own, one for the others',
  () => {
    const styles = (some: typeof files) => new Set(some.map(({ html }) => /<style>.*?<\/style>/s.exec(html)?.[0]))
    const own = files.filter(({ file }) => /^embed\/(kinds|law)\.html$/.test(file))
    expect(styles(own).size).toBe(2)
    expect(styles(files.filter((file) => !own.includes(file))).size).toBe(1)
  },
)

fileTest('a page for frames is based on the article only if its statements are', () => {
  for (const { file, html } of files) {
    const isBeyond = /^embed\/(kinds|law)\.html$/.test(file)
    expect(html.includes('Based on “'), file).toBe(!isBeyond)
    expect(html.includes('This goes beyond “'), file).toBe(isBeyond)
  }
})

fileTest('links lead to pages of the site, in a tab of their own', () => {
  for (const { file, html } of files) {
    expect(html, file).toContain('<base target="_blank">')
    const links = Array.from(html.matchAll(/<a href="([^"]+)"/g), ([, address = '']) => address)
    expect(links.length, file).toBeGreaterThan(0)
    for (const link of links.filter((each) => !each.startsWith('https://')))
      expect(addresses, `${file}: ${link}`).toContain(link.replace(/#.*/, ''))
  }
})

fileTest('without the script, there’s nothing that needs it', () => {
  for (const { file, html } of files) expect(html, file).not.toMatch(/needs-script|<input|<form/)
})

/** One of each kind. */
const kinds = [
  '/embed/compare',
  '/embed/compare/focus',
  '/embed/rows/focus-direction',
  '/embed/responsibilities/security',
  '/embed/contested/reporting',
  '/embed/kinds',
  '/embed/law',
  '/embed/quiz',
]

test('each kind is accessible in both themes, and has one heading', async ({ page }) => {
  for (const address of kinds) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
    await expectAccessible(page, [320, 900])
    for (const width of [320, 600, 900]) {
      await page.setViewportSize({ width, height: 400 })
      expect(await overflow(page), `${address} at ${width}`).toBe(0)
    }
  }
})

test('the address decides the look, whatever the system’s is', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  for (const system of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: system })
    await page.goto('/embed/quiz')
    const own = await paper()
    for (const theme of ['light', 'dark']) {
      await page.goto(`/embed/quiz?theme=${theme}`)
      expect((await paper()) === own, `${theme} on ${system}`).toBe(theme === system)
    }
    await page.goto('/embed/quiz?theme=none')
    expect(await paper()).toBe(own)
  }
})

test('a comparison shows what its address asks for', async ({ page }) => {
  const shown = (selector: string) => page.locator(selector).filter({ visible: true })
  await page.goto('/embed/compare?show=shared')
  await expect(shown('tr[data-kind="shared"]')).toHaveCount(content.rows.filter(({ kind }) => kind === 'shared').length)
  await expect(shown('tr[data-kind="difference"]')).toHaveCount(0)
  const [first, second] = content.rows
  await page.goto(`/embed/compare?rows=${second?.id},${first?.id},nope`)
  await expect(shown('tr[data-kind]')).toHaveCount(2)
  await expect(shown('section[aria-label]')).toHaveCount(1)
  await page.setViewportSize({ width: 900, height: 600 })
  for (const { id, abbreviation } of content.roles) {
    await page.goto(`/embed/compare/focus?roles=${id}`)
    await expect(shown('th[scope="col"]')).toHaveText([abbreviation])
    await expect(shown('tr[data-kind="difference"] > td')).toHaveCount(
      content.rows.filter(({ kind, dimension }) => kind === 'difference' && dimension === 'focus').length,
    )
  }
  for (const query of ['', '?rows=nope', '?roles=nope&show=nope', '?roles=%00&rows=%E0%A4%A']) {
    await page.goto(`/embed/compare${query}`)
    await expect(shown('tr[data-kind]'), query).toHaveCount(content.rows.length)
    await expect(shown('th[scope="col"]').first(), query).toBeVisible()
  }
})

test('every kind and every rule is there, and what leads to a rule leads to it on the site', async ({ page }) => {
  await page.goto('/embed/kinds')
  for (const { id, abbreviation } of content.roles)
    await expect(page.getByRole('region', { name: abbreviation }).getByRole('listitem')).toHaveCount(
      roleKinds.filter(({ role }) => role === id).length,
    )
  await page.goto('/embed/law')
  const rules = content.legalMentions.map(({ id }) => `/law#${id}`).toSorted()
  for (const name of [/^Where the law names/, /^Rows of the table below/]) {
    const links = page.getByRole('table', { name }).getByRole('link')
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses.filter((address) => address.includes('#')).toSorted(), String(name)).toEqual(rules)
  }
  await expect(page.getByText('This isn’t legal advice')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What the table leaves out' })).toBeVisible()
})

test('a note opens next to its mark, and within the frame, however tall that is', async ({ page }) => {
  for (const [width, height] of [
    [320, 4000],
    [600, 300],
    [900, 3000],
    [900, 300],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('/embed/compare')
    for (const index of [0, 4]) {
      const mark = page.getByRole('button', { name: /^Source/ }).nth(index)
      await mark.click()
      const note = page.getByRole('note')
      const near = async () => {
        const [from, to] = [await mark.boundingBox(), await note.boundingBox()]
        if (from === null || to === null) return Infinity
        const isInside = to.x >= 0 && to.y >= 0 && to.x + to.width <= width && to.y + to.height <= height
        return isInside ? Math.max(to.y - (from.y + from.height), from.y - (to.y + to.height)) : Infinity
      }
      await expect.poll(near, `${width} by ${height}, ${index}`).toBeLessThan(20)
      await page.keyboard.press('Escape')
    }
  }
})

test.describe('in a page of another site', () => {
  let embedding: Embedding
  test.beforeAll(async () => {
    embedding = await serveEmbedding()
  })
  test.afterAll(() => embedding.stop())

  /** The heights of the page's frames, in pixels. */
  const heights = (page: Page) =>
    page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height))

  /** How much of what's in a frame can only be scrolled to, in pixels. */
  const hidden = (page: Page, index: number) => {
    const frame = page.frames()[index + 1]
    return frame?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)
  }

  test('several frames become as tall as their pages, at any width, also when it changes', async ({ page }) => {
    // A script may be there once for all frames, or once for each.
    const path = embedding.publish(
      kinds.map((address) => embedding.snippetFor(address).replace('lazy', 'eager')).join(''),
    )
    await page.goto(embedding.friend + path)
    const empty = (index: number) => {
      const frame = page.frames()[index + 1]
      return frame?.evaluate(() => innerHeight - Math.ceil(document.body.getBoundingClientRect().height))
    }
    const fits = async (index: number) => (await hidden(page, index)) === 0 && (await empty(index)) === 0
    // Also out of sight: a frame that grew only when the reader gets there would move the text.
    for (const [index, address] of kinds.entries()) await expect.poll(() => fits(index), address).toBe(true)
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 700 })
      for (const [index, address] of kinds.entries()) {
        await page.locator('iframe').nth(index).scrollIntoViewIfNeeded()
        await expect.poll(() => fits(index), `${address} at ${width}`).toBe(true)
      }
    }
    expect(new Set(await heights(page)).size).toBe(kinds.length)
  })

  test('a frame that’s further down loads when the reader gets there', async ({ page }) => {
    const path = embedding.publish(`<div style="height: 9000px"></div>${embedding.snippetFor('/embed/quiz', 120)}`)
    await page.goto(embedding.friend + path)
    expect(await heights(page)).toEqual([120])
    await page.evaluate(() => scrollTo(0, 9000))
    await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(150)
  })

  test('without its script, the frame keeps its height and scrolls', async ({ page }) => {
    const [frame = ''] = embedding.snippetFor('/embed/compare/focus', 240).split('\n')
    await page.goto(embedding.friend + embedding.publish(frame))
    await expect(page.frameLocator('iframe').getByRole('table')).toBeVisible()
    expect(await heights(page)).toEqual([240])
    expect(await hidden(page, 0)).toBeGreaterThan(200)
  })

  test('in a dark page, a light frame stays light, and the other way around', async ({ page }) => {
    const framed = (theme: string) => embedding.snippetFor(`/embed/quiz?theme=${theme}`)
    const path = embedding.publish(
      `<style>:root { color-scheme: dark; background: #000 }</style>${framed('light')}${framed('dark')}`,
    )
    await page.goto(embedding.friend + path)
    // A frame that hasn't loaded yet is about to become another document.
    for (const frame of await page.locator('iframe').all()) {
      await expect(frame.contentFrame().getByRole('link').first()).toBeVisible()
    }
    const looks = () =>
      Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) =>
            frame.evaluate(() => {
              const { backgroundColor, color } = getComputedStyle(document.body)
              const lightness = (value: string) => Number(/oklch\(([\d.]+)/.exec(value)?.[1])
              return [lightness(backgroundColor) > 0.9, lightness(color) > 0.9]
            }),
          ),
      )
    await expect.poll(looks).toEqual([
      [true, false],
      [false, true],
    ])
  })

  test('a link opens the page of the site in a new tab', async ({ page, context }) => {
    await page.goto(embedding.friend + embedding.publish(embedding.snippetFor('/embed/quiz')))
    const opened = context.waitForEvent('page')
    await page.frameLocator('iframe').getByRole('link', { name: 'Start quiz' }).click()
    const tab = await opened
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(content.quiz.questions[0]?.text ?? '')
    expect(new URL(tab.url()).origin).toBe(embedding.site)
    // It's free of the frame's restrictions: it can start.
    await expect(tab.getByRole('radio').first()).toBeEnabled()
    await tab.close()
  })

  test('no other page or frame can set a height', async ({ page }) => {
    // One that pretends to be the frame, from elsewhere, and one of this site that isn't in that frame.
    const forger = embedding.publish(
      `<script>parent.postMessage({ type: '${heightMessage}', height: 7777 }, '*')</script>forged`,
    )
    const path = embedding.publish(
      `${embedding.snippetFor('/embed/quiz')}
      <iframe src="${embedding.stranger}${forger}"></iframe>
      <script>postMessage({ type: '${heightMessage}', height: 8888 }, '*'); postMessage(null, '*')</script>`,
    )
    await page.goto(embedding.friend + path)
    await expect(page.frameLocator('iframe >> nth=1').getByText('forged')).toBeVisible()
    await expect.poll(async () => (await heights(page))[0]).not.toBe(300)
    const [own = 0] = await heights(page)
    expect(own).toBeLessThan(700)
    // Another site in the very frame that is resized.
    const frame = page.locator('iframe').first()
    await frame.evaluate((element, address) => {
      if (element instanceof HTMLIFrameElement) element.contentWindow?.location.replace(address)
    }, embedding.stranger + forger)
    await expect(page.frameLocator('iframe >> nth=0').getByText('forged')).toBeVisible()
    expect((await heights(page))[0]).toBe(own)
  })

  test.describe('where it isn’t allowed', () => {
    test.use({ expectedComplaints: [/frame-ancestors|Framing|status of 404/] })

    test('no page shows in a frame, and no page but those for frames does anywhere', async ({ page }) => {
      const tried = [
        [embedding.stranger, '/embed/quiz'],
        [embedding.stranger, '/embed/compare/focus?theme=dark'],
        [embedding.stranger, '/'],
        [embedding.friend, '/compare/focus'],
        [embedding.stranger, '/embed/nope'],
        [embedding.friend, '/embed'],
        [embedding.friend, '/embed/nope'],
      ] as const
      for (const [origin, address] of tried) {
        const path = embedding.publish(embedding.snippetFor(address).replace('lazy', 'eager'))
        await page.goto(origin + path)
        await expect.poll(() => page.frames()[1]?.url(), address).toMatch(/^chrome-error:/)
        expect(await heights(page), address).toEqual([300])
      }
    })
  })

  test('where the host can’t forbid it, a page still tells its height only to those that may know', async ({
    page,
  }) => {
    await page.route('**/embed/**', async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': _, ...headers } = response.headers()
      await route.fulfill({ response, headers })
    })
    const listening = '<script>onmessage = ({ data }) => document.title += data.type</script>'
    const path = embedding.publish(listening + embedding.snippetFor('/embed/quiz').replace('lazy', 'eager'))
    await page.goto(embedding.friend + path)
    await expect(page).toHaveTitle(new RegExp(heightMessage))
    await page.goto(embedding.stranger + path)
    await expect(page.frameLocator('iframe').getByRole('link', { name: 'Start quiz' })).toBeVisible()
    await page
      .frames()[1]
      ?.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))))
    await expect(page).toHaveTitle('')
    expect(await heights(page)).toEqual([300])
  })

  test('a page that’s isolated from other origins can show one, too', async ({ page }) => {
    const path = embedding.publish(embedding.snippetFor('/embed/quiz').replace('lazy', 'eager'), {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    })
    await page.goto(embedding.friend + path)
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    await expect(page.frameLocator('iframe').getByRole('link', { name: 'Start quiz' })).toBeVisible()
  })
})
