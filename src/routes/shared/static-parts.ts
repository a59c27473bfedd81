import { withBase } from '#ui/kit/link.tsx'
import { staticMark } from '#ui/kit/static-mark.ts'
import type { StaticParts } from '#ui/kit/static-part.tsx'

// Much of what some pages show is only read. The document has it already, so the page's script doesn't: it's taken over as it is.
// What renders it loads when someone follows a link from another page.

/** The parts in the document, if it's the one that was prerendered for an address; undefined if it's another. */
export function partsOfDocument(address: string): StaticParts | undefined {
  if (typeof document === 'undefined') return undefined
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  if (canonical === null || new URL(canonical.href).pathname !== withBase(address)) return undefined
  const elements = document.querySelectorAll(`[${staticMark}]`)
  if (elements.length === 0) return undefined
  return new Map(Array.from(elements, (element) => [element.getAttribute(staticMark) ?? '', element]))
}

/** Requests styles again that didn't load the last time, as before every page; see src/routes/lost-styles.ts. */
export type RetryStyles = () => Promise<void>

/**
 * For the route of a page: loads its parts, from the document if it's the page's own, otherwise from the code that renders them. It's an
 * object, so that its type isn't taken for that of a head.
 */
export function partsLoader(address: string, load: () => Promise<{ readonly parts: StaticParts }>) {
  return {
    loadParts: async (retryStyles: RetryStyles): Promise<StaticParts> =>
      partsOfDocument(address) ?? (await retryStyles().then(load)).parts,
  }
}
