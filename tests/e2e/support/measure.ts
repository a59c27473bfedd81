import type { Page } from './test.ts'

/** Texts that don't fit into their container and are cut off, by their first words. */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      const isCut =
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1)
      const text = (element.textContent ?? '').trim()
      // Text that's clipped on purpose is for screen readers only.
      return isCut && text !== '' && clipPath === 'none' && element.checkVisibility() ? [text.slice(0, 60)] : []
    })
  })
}

/** Open dialogs whose contents are wider than they are, with both widths. */
export function overflowingDialogs(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('dialog[open]')].flatMap(({ scrollWidth, clientWidth, ariaLabel }) =>
      scrollWidth > clientWidth ? [`${ariaLabel}: ${scrollWidth} in ${clientWidth} pixels`] : [],
    ),
  )
}

/** Overlapping texts, as pairs of their first words. */
export function overlappingTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isForEars = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isForEars(element.parentElement))
    // A bar that stays at the foot of the window lies on top of the page.
    const isAtFoot = (element: Element | null): boolean => {
      if (element === null) return false
      const { position, insetBlockEnd } = getComputedStyle(element)
      return (position === 'sticky' && insetBlockEnd !== 'auto') || isAtFoot(element.parentElement)
    }
    const isShown = (element: Element) =>
      !isAtFoot(element) &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('script, option') === null &&
      !isForEars(element)
    const boxes: { node: Node; left: number; right: number; top: number; bottom: number }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || (node.textContent ?? '').trim() === '' || !isShown(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // The height that letters take of their line: lines are closer together than their letters' boxes.
      const core = 0.3 * Number.parseFloat(getComputedStyle(parent).fontSize)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2
        boxes.push({ node, left, right, top: middle - core, bottom: middle + core })
      }
    }
    boxes.sort((a, b) => a.top - b.top)
    const found = new Set<string>()
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (other.top >= one.bottom) break
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        if (one.node !== other.node && across > 2 && one.bottom - other.top > 2) {
          found.add([one, other].map(({ node }) => (node.textContent ?? '').trim().slice(0, 40)).join(' | '))
        }
      }
    }
    return [...found]
  })
}

/** Minimum size of a control in pixels, in both directions. */
const leastSizes = { main: 44, any: 24 } as const

/**
 * Controls that are too small, by their size and name. The main ones are controls to press, type into, or choose from,
 * and the site's navigation links. A link within a sentence is as high as its line.
 * @param secondary Controls that don't need the size of a main control, such as those in every line of a text or a
 * table.
 */
export function smallControls(page: Page, secondary: RegExp): Promise<readonly string[]> {
  return page.evaluate(
    ({ secondary, least }) => {
      const isInSentence = (link: Element) => {
        let block = link
        while (getComputedStyle(block).display === 'inline' && block.parentElement !== null) block = block.parentElement
        return block.tagName !== 'A' && (block.textContent ?? '').trim() !== (link.textContent ?? '').trim()
      }
      return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap((element) => {
        const isLink = element.tagName === 'A'
        if (!element.checkVisibility({ visibilityProperty: true }) || (isLink && isInSentence(element))) return []
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
        const boxes = [element, ...(label === undefined ? [] : [label])].map((each) => each.getBoundingClientRect())
        const width = Math.max(...boxes.map((box) => box.width))
        const height = Math.max(...boxes.map((box) => box.height))
        const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
        const isMain = isLink ? element.closest('nav, header') !== null : !new RegExp(secondary).test(name)
        const wanted = isMain ? least.main : least.any
        return Math.min(width, height) > wanted - 0.5
          ? []
          : [`${Math.round(width)} by ${Math.round(height)}: ${name.slice(0, 40)}`]
      })
    },
    { secondary: secondary.source, least: leastSizes },
  )
}
