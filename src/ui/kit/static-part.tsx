import { createContext, type HTMLAttributes, type ReactNode, use } from 'react'
import { staticMark } from './static-mark.ts'

/**
 * What a page shows that's only read, by name: what to render, or the element of the document that has it already. The content then
 * isn't in the page's script.
 */
export type StaticParts = Map<string, ReactNode | Element>

/** Each page with such parts provides them. */
export const StaticPartsContext = createContext<StaticParts>(new Map())

/** Whether the page has a part. */
export function useHasPart(name: string): boolean {
  return use(StaticPartsContext).has(name)
}

interface StaticPartProps extends HTMLAttributes<HTMLElement> {
  readonly name: string
  /** The element around the part. */
  readonly as?: 'div' | 'h1' | 'nav' | 'ol' | 'p' | 'section' | 'table'
}

/** A part of a page that's only read. Links in it work, and so do the browser's own controls, such as source notes. */
export function StaticPart({ name, as: Tag = 'div', ...rest }: StaticPartProps) {
  const parts = use(StaticPartsContext)
  const part = parts.get(name)
  const adopt = (element: Element | null) => {
    const kept = parts.get(name)
    if (element === null || element === kept || !isElement(kept)) return
    // The reader has come back to the page.
    element.append(...kept.childNodes)
    parts.set(name, element)
  }
  if (isElement(part)) {
    return (
      // React doesn't look into an element whose only child is a text. With this attribute, the text may differ, too.
      <Tag key="kept" {...{ [staticMark]: name }} {...rest} ref={adopt} suppressHydrationWarning>
        {''}
      </Tag>
    )
  }
  // In the browser, an element without the mark is one that React has rendered.
  return (
    <Tag key="rendered" {...(typeof document === 'undefined' && { [staticMark]: name })} {...rest}>
      {part}
    </Tag>
  )
}

function isElement(part: ReactNode | Element): part is Element {
  return typeof document !== 'undefined' && part instanceof Element
}
