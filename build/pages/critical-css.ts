import { transform } from 'lightningcss'
import type { RenderedPage } from './prerender.ts'

/**
 * The critical CSS for each route: the rules whose classes all occur on one of its pages, and the rules without classes.
 * All pages of a route get the same CSS, so that the security policy has few hashes to list.
 * @param css The full stylesheet. Every page names it, so rules that are left out here load later.
 */
export function criticalCss(css: string, pages: readonly RenderedPage[]): ReadonlyMap<string, string> {
  const known = [...new Set(Array.from(css.matchAll(/\.(-?[_a-z][\w-]*)/gi), ([, name = '']) => name))]
  return new Map(
    Array.from(new Set(pages.map(({ route }) => route)), (route) => {
      const used = new Set(pages.filter((page) => page.route === route).flatMap(({ html }) => classesOf(html)))
      const { code } = transform({
        filename: `${route}.css`,
        code: Buffer.from(css),
        minify: true,
        unusedSymbols: known.filter((name) => !used.has(name)),
      })
      return [route, code.toString().trim()]
    }),
  )
}

function classesOf(html: string): readonly string[] {
  return Array.from(html.matchAll(/ class="([^"]*)"/g), ([, names = '']) => names.split(/\s+/)).flat()
}
