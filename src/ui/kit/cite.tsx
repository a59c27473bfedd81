import { useId } from 'react'
import type { Evidence } from '#domain/site/evidence.ts'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import styles from './cite.module.css'

const basisName = { article: 'The article', derived: 'Our interpretation' } as const
const basisIntro = {
  article: 'Paraphrased from the article:',
  derived: 'The article doesn’t say this directly. We infer it from:',
} as const

/**
 * How many words of a statement tell its source from the others on the page. Those of the article have the number of a section
 * as well.
 */
const wordsInName = { article: 3, derived: 4 } as const

interface CiteProps {
  readonly evidence: Evidence
  /** The text of the statement. */
  readonly about: string
}

/**
 * The marker after a statement, which opens its source. Its name begins with what's visible, and says which statement it's
 * about. It works without script, because the browser opens the popover.
 */
export function Cite({ evidence: { basis, mark, items }, about }: CiteProps) {
  const id = `cite${useId().replaceAll(/[^\w]/g, '')}`
  return (
    <span>
      <button type="button" className={styles['button']} popoverTarget={id} data-basis={basis}>
        <sup aria-hidden="true">{mark}</sup>
        <span className="vh">
          {`Source ${mark}: ${lowercaseFirst(basisName[basis])}, on “${about.split(' ', wordsInName[basis]).join(' ')}…”`}
        </span>
      </button>
      <span popover="auto" id={id} className={styles['note']} role="note">
        <strong>{basisName[basis]}</strong>
        <span className={styles['intro']}>{basisIntro[basis]}</span>
        {items.map((item) => (
          <span className={styles['item']} key={item.id}>
            <span className={styles['where']}>{item.where}</span>
            {item.says}
          </span>
        ))}
      </span>
    </span>
  )
}
