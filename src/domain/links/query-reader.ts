import { createIssueCollector, type LinkIssue } from './link-issues.ts'
import { decodeAllEscapes } from './percent-decoding.ts'
import type { Query } from './query.ts'
import { withoutInsertions } from './without-insertions.ts'

/** Maximum length of a key's value, in UTF-16 code units: many times the length of all ids together. */
const longestValue = 4_000

/** Maximum number of times a key may be repeated; the values are combined. */
const mostRepeats = 50

/** Reads the keys of an address that one kind of link uses, and collects the issues; never throws. */
export interface QueryReader {
  readonly issues: readonly LinkIssue[]
  readonly addIssue: (key: string, value: string, why: LinkIssue['why']) => void
  /** The values of a key that aren't empty, up to the maximum number. */
  readonly read: (key: string) => readonly string[]
  /**
   * The ids in a key's values, split at commas, in the order of `known`, without duplicates. Unknown ids are issues.
   */
  readonly idList: <T extends string>(key: string, known: readonly T[]) => readonly T[]
  /**
   * The first value of a key that is one of the options. Other values are issues, and an empty value counts as none.
   */
  readonly oneOf: <T extends string>(key: string, options: readonly T[]) => T | undefined
}

/** @returns a reader for the query of one address; it ignores keys that it isn't asked for */
export function createQueryReader(search: Query): QueryReader {
  const { issues, add } = createIssueCollector(search)
  const addIssue: QueryReader['addIssue'] = (key, value, why) => add(`${key}=${value}`, why)
  const read: QueryReader['read'] = (key) => {
    // An inherited key, such as one of Object's own, is not in the address.
    const given = Object.hasOwn(search, key) ? [search[key] ?? []].flat() : []
    const values = given.filter((value) => value !== '')
    if (values.length > mostRepeats) addIssue(key, '…', 'too-long')
    return values.slice(0, mostRepeats)
  }
  /** The possible ids in a key's values, each cut at the maximum length. */
  const readShort = (key: string, known: readonly string[]) =>
    read(key).map((value) => {
      if (value.length > longestValue) addIssue(key, value.slice(longestValue), 'too-long')
      const short = value.slice(0, longestValue)
      // Ids have no percent sign, so what's still encoded was encoded again on the way.
      const plain = withoutInsertions(decodeAllEscapes(short))
      return plain.split(',').some((id) => known.includes(id)) ? plain : withoutInsertions(short)
    })
  return {
    issues,
    addIssue,
    read,
    idList: (key, known) => {
      const written = new Set(readShort(key, known).flatMap((value) => value.split(',').filter(Boolean)))
      const isKnown: ReadonlySet<string> = new Set(known)
      for (const id of written) if (!isKnown.has(id)) addIssue(key, id, 'unknown')
      return known.filter((id) => written.has(id))
    },
    oneOf: (key, options) => {
      let chosen: (typeof options)[number] | undefined
      for (const value of new Set(readShort(key, options).filter(Boolean))) {
        const option = options.find((each) => each === value)
        if (option === undefined) addIssue(key, value, 'unknown')
        else if (chosen === undefined) chosen = option
        else addIssue(key, value, 'duplicate')
      }
      return chosen
    },
  }
}
