import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { otherFindings } from './checkers.ts'
import { expect, type Page } from './test.ts'

type Axe = typeof axe

declare global {
  /** Available once its source has run in the page. */
  var axe: Axe
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const resultTypes: axe.RunOptions['resultTypes'] = ['violations', 'incomplete']
/** axe's default rules, plus target size (level AA) and text contrast at level AAA. */
const everything: axe.RunOptions = {
  resultTypes,
  rules: {
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
  },
}
/** Rules that depend on the theme. The second ignores text that fails level AA, which the first reports. */
const colors: axe.RunOptions = {
  resultTypes,
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
}
/** Rules that depend on the width, on a page with the same controls at every width. */
const sizes: axe.RunOptions = {
  resultTypes,
  runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] },
}

/**
 * Expects no axe violations and no incomplete checks on the current page, at phone and desktop widths, in light and
 * dark. Color rules run in all four combinations; the others, which the theme doesn't affect, once per width. The other
 * checkers run once.
 */
export async function expectAccessible(page: Page, widths: readonly number[] = [360, 1440]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessibleInBothThemes(page)
  }
  expect(await otherFindings(page), 'other checkers').toEqual([])
}

/**
 * The same, for a page whose kind is checked in full elsewhere: desktop in both themes, and on a phone only the rules
 * that depend on the width.
 */
export async function expectAccessibleLikeItsKind(page: Page) {
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await findings(page, sizes), 'light, 360 pixels').toEqual([])
  await page.setViewportSize({ width: 1440, height: 800 })
  await expectAccessibleInBothThemes(page)
}

/** The same at the page's current width. */
async function expectAccessibleInBothThemes(page: Page) {
  const width = page.viewportSize()?.width
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findings(page, everything), `light, ${width} pixels`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, colors), `dark, ${width} pixels`).toEqual([])
}

/** axe's violations and incomplete checks, as lines that say what's wrong and where. */
async function findings(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  // Once per document, since it's half a megabyte.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(look, { options, colors })
}

/** Runs in the page: runs axe, and judges incomplete checks. */
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

  /** Letters on the shapes of a drawing; contrast.test.ts covers their color pairs. */
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
  /** A symbol such as ×, which isn't text that a name could repeat. */
  const isSign = (element: Element | null) => !/\p{L}/u.test(element?.textContent ?? '')
  /** A heading above a group of rows, without a cell of its own. */
  const headsRows = (element: Element | null) => element?.querySelector('th[scope="rowgroup"]') !== null
  const isJudged = ({ rule, element }: Finding) =>
    (rule.startsWith('color-contrast') && isLettering(element)) ||
    (rule === 'label-content-name-mismatch' && isSign(element)) ||
    (rule === 'th-has-data-cells' && headsRows(element))

  /** Whether an element hides what's below it. One that only enlarges a control's target doesn't. */
  const isPainted = (element: Element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    const hasGround =
      element instanceof HTMLInputElement || backgroundImage !== 'none' || !/, 0\)$|\/ 0\)$/.test(backgroundColor)
    return hasGround && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  /** The lines of text in an element, without text for screen readers only. */
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
  /**
   * Whether the text of an element, scrolled into view, is on top of everything at its position, along its whole
   * length.
   */
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
   * If axe can't determine a background, because something may overlap it or part of it is scrolled away, this checks
   * again with only the element, its ancestors, and its contents visible.
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
    // All of them at once, and then one by one if they still overlap.
    const together = await alone(onTop.flatMap(({ element }) => element ?? []))
    lines.push(...together.violations.map(({ line }) => line))
    for (const { element } of together.open) {
      if (element === null) continue
      const { violations, open: left } = await alone([element])
      lines.push(...violations.map(({ line }) => line), ...left.map(({ line }) => `left open: ${line}`))
    }
    return lines
  }

  // Colors in transition can't be judged.
  await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))
  // The arrow of a select is a background image, clear of its text; axe would report every select as incomplete.
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
