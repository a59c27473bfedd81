import { createContext, use } from 'react'
import type { Evidence } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'
import styles from './cite.module.css'
import { Cite } from './cite.tsx'

/** Looks up where a statement comes from; the routes provide it from the content. */
export const EvidenceContext = createContext<(statement: Statement) => Evidence>(() => {
  throw new Error('a statement is shown outside of EvidenceContext')
})

/** A statement followed by the mark that opens its source. The last word and the mark stay on one line. */
export function StatementWithSource({ statement }: { readonly statement: Statement }) {
  const evidenceOf = use(EvidenceContext)
  const lastSpace = statement.text.lastIndexOf(' ') + 1
  return (
    <>
      {statement.text.slice(0, lastSpace)}
      <span className={styles['end']}>
        {statement.text.slice(lastSpace)}
        <Cite evidence={evidenceOf(statement)} />
      </span>
    </>
  )
}
