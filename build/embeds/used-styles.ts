import postcss, { type Container } from 'postcss'
import { splitPrintStyles } from '#build/pages/print-styles.ts'

/**
 * The styles of all pages, without those for paper and those for classes that a few documents don't have.
 * @param css The styles of the whole site.
 * @param documents The HTML that they're for.
 */
export function usedStyles(css: string, documents: readonly string[]): string {
  const classes = new Set(
    documents.flatMap((html) => [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))),
  )
  const root = postcss.parse(splitPrintStyles(css).screen)
  root.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => requiredClasses(selector).every((name) => classes.has(name)))
    if (used.length === 0) rule.remove()
    else rule.selectors = used
  })
  removeEmpty(root)
  return root.toString().trim()
}

/** The classes that something has to have for a selector to apply; those in its functions may be alternatives. */
function requiredClasses(selector: string): readonly string[] {
  let plain = selector
  for (let before = ''; before !== plain;) {
    before = plain
    plain = plain.replaceAll(/:[\w-]+\([^()]*\)/g, '')
  }
  return Array.from(plain.matchAll(/\.([\w-]+)/g), ([, name = '']) => name)
}

/** Removes blocks that nothing is left in. Statements such as the order of the layers have no block. */
function removeEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule' || node.nodes === undefined) return
    removeEmpty(node)
    if (node.nodes.length === 0) node.remove()
  })
}
