import { useId } from 'react'
import type { Evidence, EvidenceItem } from '#domain/site/evidence.ts'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import styles from './cite.module.css'
import { longDate } from './long-date.ts'

const basisName = { article: 'The article', derived: 'Our interpretation', source: 'Another source' } as const

/**
 * How many words of a statement tell its source from the others on the page. Those of the article have the number of a section
 * as well.
 */
const wordsInName = { article: 3, derived: 4, source: 4 } as const

/** What the note says before its items. */
function introOf({ basis, items }: Evidence): string {
  if (basis === 'article') return 'Paraphrased from the article:'
  if (basis === 'source') return 'The article doesn’t cover this. Paraphrased from:'
  if (items.length === 0) return 'The article doesn’t cover this. It’s our judgment, from practice.'
  return items.some(({ external }) => external !== undefined)
    ? 'The article doesn’t cover this. We infer it from:'
    : 'The article doesn’t say this directly. We infer it from:'
}

interface CiteProps {
  readonly evidence: Evidence
  /** The text of the statement. */
  readonly about: string
}

/**
 * The marker after a statement, which opens its source. Its name begins with what's visible, and says which statement it's
 * about. It works without script, because the browser opens the popover.
 */
export function Cite({ evidence, about }: CiteProps) {
  const { basis, mark, items } = evidence
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
        <span className={styles['intro']}>{introOf(evidence)}</span>
        {items.map((item) => (
          <span className={styles['item']} key={item.id}>
            <span className={styles['where']}>{item.where}</span>
            {item.says}
            {item.external !== undefined && <ExternalNote {...item.external} />}
          </span>
        ))}
      </span>
    </span>
  )
}

/** Where a source other than the article can be read, and what limits it. */
function ExternalNote({ title, address, checked, caution }: NonNullable<EvidenceItem['external']>) {
  return (
    <span className={styles['external']}>
      <a href={address}>{title}</a> Read on {longDate(checked)}.{caution !== undefined && ` ${caution}`}
    </span>
  )
}
