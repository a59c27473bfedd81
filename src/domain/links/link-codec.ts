import type { LinkIssue } from './link-issues.ts'
import type { Query } from './query.ts'

/** A link's value, and the parts that couldn't be used, in the order of the link. */
export interface Parsed<Value> {
  readonly value: Value
  readonly issues: readonly LinkIssue[]
}

/**
 * Reads and writes one kind of link. The two functions are a lossless pair: reading what was written gives no issues.
 */
export interface LinkCodec<Content, Value> {
  /** Reads what it can from a query and ignores keys of other codecs; never throws. */
  readonly parse: (content: Content, query: Query) => Parsed<Value>
  /** Writes the query. Defaults are omitted, and equal values give the same query. */
  readonly serialize: (content: Content, value: Value) => Query
}
