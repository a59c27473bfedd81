import { useId } from 'react'
import type { Evidence } from '#domain/site/evidence.ts'
import styles from './cite.module.css'

const basisName = { article: 'The article', derived: 'Our interpretation' } as const
const buttonName = { article: 'Source: the article', derived: 'Source: our interpretation' } as const
const basisIntro = {
  article: 'Paraphrased from the article:',
  derived: 'The article doesn’t say this directly. We infer it from:',
} as const

/** The marker after a statement, which opens its source. It works without script, because the browser opens the popover. */
export function Cite({ evidence: { basis, mark, items } }: { readonly evidence: Evidence }) {
  const id = `cite${useId().replaceAll(/[^\w]/g, '')}`
  return (
    <span>
      <button type="button" className={styles['button']} popoverTarget={id} data-basis={basis}>
        <sup aria-hidden="true">{mark}</sup>
        <span className="vh">{buttonName[basis]}</span>
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
