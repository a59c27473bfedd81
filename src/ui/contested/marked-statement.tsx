import { readingMark } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './marked-statement.module.css'

/**
 * A statement with its source, or with only the asterisk if it's from practice: the page says once what that means, and a note
 * after each would say nothing else.
 */
export function MarkedStatement({ statement }: { readonly statement: Statement }) {
  if (statement.sources.length > 0) return <StatementWithSource statement={statement} />
  return (
    <>
      {statement.text}
      <sup className={styles['mark']}>{readingMark}</sup>
    </>
  )
}
