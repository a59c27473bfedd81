import { createContext } from 'react'
import type { Evidence } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'

/**
 * Looks up the source of a statement. Each page with statements provides it from the content. It's apart from the component, so that pages
 * without sources don't load the component and its styles.
 */
export const EvidenceContext = createContext<(statement: Statement) => Evidence>(() => {
  throw new Error('found no EvidenceContext around a statement; expected one')
})
