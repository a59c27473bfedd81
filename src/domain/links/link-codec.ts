import type { LinkIssue } from './link-issues.ts'
import type { Query } from './query.ts'

/** What a link says, and what of it could not be kept, in the order of the link. */
export interface Parsed<Value> {
  readonly value: Value
  readonly issues: readonly LinkIssue[]
}

/** How one kind of link is read and written. The two are a lossless pair, and what is written is read without an issue. */
export interface LinkCodec<Content, Value> {
  /** Reads what can be read of a query, and leaves keys of others alone; never throws. */
  readonly parse: (content: Content, query: Query) => Parsed<Value>
  /** Writes the query. Defaults are not written, and two values that say the same give the same query. */
  readonly serialize: (content: Content, value: Value) => Query
}
