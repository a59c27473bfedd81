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
  },
}
/** The rules whose outcome depends on the theme. The second leaves what fails level AA to the first. */
const colors: axe.RunOptions = {
  resultTypes,
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
}
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
    (rule.startsWith('color-contrast') && isLettering(element)) ||
    (rule === 'label-content-name-mismatch' && isSign(element)) ||
    (rule === 'th-has-data-cells' && headsRows(element))

  /** Whether an element hides what lies below it: one that only enlarges the target of a control doesn't. */
  const isPainted = (element: Element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    const hasGround =
      element instanceof HTMLInputElement || backgroundImage !== 'none' || !/, 0\)$|\/ 0\)$/.test(backgroundColor)
    return hasGround && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  /** The lines of text in an element, without those for ears only. */
  const linesOf = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const lines: DOMRect[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isForEars = node.parentElement?.closest('.vh') !== null
      const range = document.createRange()
      range.selectNodeContents(node)
      if (!isForEars) lines.push(...range.getClientRects())
    }
    return lines
  }
  /** Whether the text of an element, scrolled to, lies on top of all that is at its place, from its start to its end. */
  const isOnTop = (element: Element) => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    return linesOf(element).every(({ x, y, width, height }) =>
      [0.02, 0.25, 0.5, 0.75, 0.98].every((share) => {
        const stack = document.elementsFromPoint(x + width * share, y + height / 2)
        const own = stack.findIndex((hit) => element.contains(hit) || hit.contains(element))
        return own !== -1 && !stack.slice(0, own).some(isPainted)
      }),
    )
  }
  /**
   * Where axe can't tell a background, since something else may lie between, or part of it is scrolled away: looks again,
   * with nothing there but the element, what it's in, and what's in it.
   */
  const lookAgain = async (open: readonly Finding[]) => {
    const alone = async (elements: readonly Element[]) => {
      elements[0]?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      for (const element of elements) element.setAttribute('data-looked-at', '')
      const css = ':not([data-looked-at], [data-looked-at] *, :has([data-looked-at])) { visibility: hidden !important }'
      const found = await withSheet(css, () => run({ include: [...elements] }, colors))
      for (const element of elements) element.removeAttribute('data-looked-at')
      return found
    }
    const onTop = open.filter(({ element }) => element !== null && isOnTop(element))
    const lines = open.filter((finding) => !onTop.includes(finding)).map(({ line }) => `covered: ${line}`)
    if (onTop.length === 0) return lines
    // All at once, and whatever is still in another's way by itself.
    const together = await alone(onTop.flatMap(({ element }) => element ?? []))
    lines.push(...together.violations.map(({ line }) => line))
    for (const { element } of together.open) {
      if (element === null) continue
      const { violations, open: left } = await alone([element])
      lines.push(...violations.map(({ line }) => line), ...left.map(({ line }) => `left open: ${line}`))
    }
    return lines
  }

  // Colors that are on their way can't be judged.
  await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))
  // The arrow of a select is drawn as its background, clear of its text; axe would leave every one open.
  return withSheet('select { background-image: none !important }', async () => {
    const { violations, open } = await run(document, options)
    const unjudged = open.filter((finding) => !isJudged(finding))
    const isColor = ({ rule }: Finding) => rule.startsWith('color-contrast')
    return [
      ...violations.map(({ line }) => line),
      ...unjudged.filter((finding) => !isColor(finding)).map(({ line }) => `left open: ${line}`),
      ...(await lookAgain(unjudged.filter(isColor))),
    ]
  })
}
