import { use } from 'react'
import type { Statement } from '#model/source.ts'
import styles from './cite.module.css'
import { Cite } from './cite.tsx'
import { EvidenceContext } from './evidence-context.ts'

/** A statement and the marker that opens its source. The last word and the marker stay on one line. */
export function StatementWithSource({ statement }: { readonly statement: Statement }) {
  const evidenceOf = use(EvidenceContext)
  const lastSpace = statement.text.lastIndexOf(' ') + 1
  return (
    <>
      {statement.text.slice(0, lastSpace)}
      <span className={styles['end']}>
        {statement.text.slice(lastSpace)}
        <Cite evidence={evidenceOf(statement)} about={statement.text} />
      </span>
    </>
  )
}
