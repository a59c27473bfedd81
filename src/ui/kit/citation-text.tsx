import type { ReactNode } from 'react'
import styles from './citation-text.module.css'

/** A number with what it’s a number of, such as “§ 106” or “Articles 2 and 16”, and numbers with hyphens in them. */
const references =
  /((?:§§?|Articles?|Sections?|P\.L\.|WP|SUP) \d[^\s;,]*(?: and \d+(?![\w(-]|\.\d))?|\b(?:[A-Z]+|\d+)(?:-\d+)+)/

/**
 * A text that cites, with each reference on one line. Its spaces and hyphens stay what they are, so that a search finds it
 * and a copy can be pasted anywhere.
 */
export function CitationText({ text }: { readonly text: string }) {
  let start = 0
  return text.split(references).map((part, index) => {
    const key = start
    start += part.length
    return index % 2 === 1 ? <Unbroken key={key}>{part}</Unbroken> : part
  })
}

/** What stays on one line. */
export function Unbroken({ children }: { readonly children: ReactNode }) {
  return <span className={styles['unbroken']}>{children}</span>
}
