import { useId } from 'react'
import type { Evidence } from '#domain/site/evidence.ts'
import styles from './cite.module.css'

const basisName = { article: 'The article', derived: 'Our reading' } as const
const basisIntro = {
  article: 'The article says this, in our words.',
  derived: 'The article does not say this. We read it out of what it does say:',
} as const

/** The mark beside a statement that opens where it comes from. Works without script: the browser opens the note. */
export function Cite({ evidence: { basis, mark, items } }: { readonly evidence: Evidence }) {
  const id = `cite${useId().replaceAll(/[^\w]/g, '')}`
  return (
    <span>
      <button type="button" className={styles['button']} popoverTarget={id} data-basis={basis}>
        <sup aria-hidden="true">{mark}</sup>
        <span className="vh">Where this comes from: {basisName[basis]}</span>
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
