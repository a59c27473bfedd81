import { transform } from 'lightningcss'
import type { RenderedPage } from './prerender.ts'

/**
 * What of the site's sheet the pages need before any script runs, for each route: the rules of which every class
 * stands on one of its pages, and those that ask for none. One sheet for all pages of a route, so that the policy has
 * few to name.
 * @param css The whole sheet. Every page names it, so what is left out here is late and not lost.
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
