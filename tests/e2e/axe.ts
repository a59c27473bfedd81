import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { expect, type Page } from './test.ts'

type Axe = typeof axe

declare global {
  /** There once its source has run in the page. */
  var axe: Axe
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const resultTypes: axe.RunOptions['resultTypes'] = ['violations', 'incomplete']
/** What axe checks by itself, and the size of targets (level AA) and the contrast of text at level AAA. */
const everything: axe.RunOptions = {
  resultTypes,
  rules: {
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
    // What passes at level AAA passes at level AA.
    'color-contrast': { enabled: false },
  },
}
/** The only rule whose outcome depends on the theme. */
const colors: axe.RunOptions = { resultTypes, runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } }
/** The rules whose outcome depends on the width, on a page with the same controls at every width. */
const sizes: axe.RunOptions = {
  resultTypes,
  runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] },
}

/**
 * Expects axe to find nothing on the page as it is now, on a phone and on a desk, in light and dark, and to leave nothing
 * open. Colors are checked in all four; the other rules, which no theme changes, once a width.
 */
export async function expectAccessible(page: Page) {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessibleInBothThemes(page)
  }
}

/** The same on a page whose kind is checked in full elsewhere: on a desk in both themes, and on a phone what its width changes. */
export async function expectAccessibleLikeItsKind(page: Page) {
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await findings(page, sizes), 'light, 360 pixels').toEqual([])
  await page.setViewportSize({ width: 1440, height: 800 })
  await expectAccessibleInBothThemes(page)
}

/** The same at the width that the page has. */
export async function expectAccessibleInBothThemes(page: Page) {
  const width = page.viewportSize()?.width
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findings(page, everything), `light, ${width} pixels`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, colors), `dark, ${width} pixels`).toEqual([])
}

/** What axe finds or leaves open, as lines that say what is wrong and where. */
async function findings(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  // Once a document: it's half a megabyte.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(look, { options, colors })
}

/** Runs in the page: asks axe, and judges what it leaves open. */
async function look({ options, colors }: { readonly options: axe.RunOptions; readonly colors: axe.RunOptions }) {
  interface Finding {
    readonly rule: string
    readonly element: Element | null
    readonly line: string
  }
  const run = async (context: axe.ElementContext, how: axe.RunOptions) => {
    const { violations, incomplete } = await globalThis.axe.run(context, how)
    const found = (results: readonly axe.Result[]): readonly Finding[] =>
      results.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const where = target.join(' ')
          const why = [...any, ...all, ...none].map(({ message }) => message).join('; ')
          return { rule: id, element: document.querySelector(where), line: `${id}: ${help} (${where}): ${why}` }
        }),
      )
    return { violations: found(violations), open: found(incomplete) }
  }
  const withSheet = async <T>(css: string, action: () => Promise<T>): Promise<T> => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
    try {
      return await action()
    } finally {
      document.adoptedStyleSheets.pop()
    }
  }

  /** Letters on the shapes of a drawing, in the colors whose every pair contrast.test.ts holds. */
  const isLettering = (element: Element | null) => {
    if (!(element instanceof SVGTextElement)) return false
    const probe = document.body.appendChild(document.createElement('i'))
    const tokens = ['ink', 'quiet', 'inward', 'outward', 'both', 'paper'].map((name) => {
      probe.style.color = `var(--${name})`
      return getComputedStyle(probe).color
    })
    probe.remove()
    return tokens.includes(getComputedStyle(element).fill)
  }
  /** A sign such as ×, which is no text that a name could repeat. */
  const isSign = (element: Element | null) => !/\p{L}/u.test(element?.textContent ?? '')
  /** A heading over a group of rows, with no cell of its own. */
  const headsRows = (element: Element | null) => element?.querySelector('th[scope="rowgroup"]') !== null
  const isJudged = ({ rule, element }: Finding) =>
    (rule === 'color-contrast-enhanced' && isLettering(element)) ||
    (rule === 'label-content-name-mismatch' && isSign(element)) ||
    (rule === 'th-has-data-cells' && headsRows(element))

  /** Whether an element, scrolled to, lies on top of all that is at its place. */
  const isOnTop = (element: Element) => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    return [...element.getClientRects()].every(({ x, y, width, height }) => {
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    })
  }
  /**
   * Where axe can't tell a background, since something else may lie between, or part of it is scrolled away: looks again,
   * with nothing there but the element, what it's in, and what's in it.
   */
  const lookAgain = async (open: readonly Finding[]) => {
    const lines = open
      .filter(({ element }) => element === null || !isOnTop(element))
      .map(({ line }) => `left open: ${line}`)
    let rest = open.flatMap(({ element }) => (element !== null && isOnTop(element) ? [element] : []))
    while (rest[0] !== undefined) {
      const [first] = rest
      first.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      for (const element of rest) element.setAttribute('data-looked-at', '')
      const again = await withSheet(
        ':not([data-looked-at], [data-looked-at] *, :has([data-looked-at])) { visibility: hidden !important }',
        () => run({ include: rest }, colors),
      )
      for (const element of rest) element.removeAttribute('data-looked-at')
      lines.push(...again.violations.map(({ line }) => line))
      const left = again.open.filter(({ element }) => element === first)
      lines.push(...left.map(({ line }) => `left open: ${line}`))
      rest = rest.filter((each) => each !== first && again.open.some(({ element }) => element === each))
    }
    return lines
  }

  // Colors that are on their way can't be judged.
  await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))
  // The arrow of a select is drawn as its background, clear of its text; axe would leave every one open.
  return withSheet('select { background-image: none !important }', async () => {
    const { violations, open } = await run(document, options)
    const unjudged = open.filter((finding) => !isJudged(finding))
    const isColor = ({ rule }: Finding) => rule === 'color-contrast-enhanced'
    return [
      ...violations.map(({ line }) => line),
      ...unjudged.filter((finding) => !isColor(finding)).map(({ line }) => `left open: ${line}`),
      ...(await lookAgain(unjudged.filter(isColor))),
    ]
  })
}
