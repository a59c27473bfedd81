import { createIssueCollector, type LinkIssue } from './link-issues.ts'
import type { Query } from './query.ts'

/** Longest value of one key that is read, in UTF-16 code units: many times all the ids that there are. */
const longestValue = 4_000

/** How many times a key may be repeated; what stands under it is put together. */
const mostRepeats = 50

/** Reads the keys of an address that a kind of link asks for, and collects the issues; never throws. */
export interface QueryReader {
  readonly issues: readonly LinkIssue[]
  readonly addIssue: (key: string, value: string, why: LinkIssue['why']) => void
  /** The strings under a key, not too many. */
  readonly read: (key: string) => readonly string[]
  /** The ids under a key, split at commas, in the order of `known`, each once; unknown ones are issues. */
  readonly idList: <T extends string>(key: string, known: readonly T[]) => readonly T[]
  /** The first value under a key that is one of the options; what else is there is an issue. An empty value is none. */
  readonly oneOf: <T extends string>(key: string, options: readonly T[]) => T | undefined
}

/** @returns a reader of the query of one address; keys that it is not asked for are none of its business. */
export function createQueryReader(search: Query): QueryReader {
  const { issues, add } = createIssueCollector()
  const addIssue: QueryReader['addIssue'] = (key, value, why) => add(`${key}=${value}`, why)
  const read: QueryReader['read'] = (key) => {
    // An inherited key, such as one of Object's own, is not in the address.
    const values = Object.hasOwn(search, key) ? [search[key] ?? []].flat() : []
    if (values.length > mostRepeats) addIssue(key, '…', 'too-long')
    return values.slice(0, mostRepeats)
  }
  /** What stands under a key and may be ids, each no longer than is read. */
  const readShort = (key: string) =>
    read(key).map((value) => {
      if (value.length > longestValue) addIssue(key, value.slice(longestValue), 'too-long')
      return withoutSpace(value.slice(0, longestValue))
    })
  return {
    issues,
    addIssue,
    read,
    idList: (key, known) => {
      const written = new Set(readShort(key).flatMap((value) => value.split(',').filter(Boolean)))
      const isKnown: ReadonlySet<string> = new Set(known)
      for (const id of written) if (!isKnown.has(id)) addIssue(key, id, 'unknown')
      return known.filter((id) => written.has(id))
    },
    oneOf: (key, options) => {
      let chosen: (typeof options)[number] | undefined
      for (const value of new Set(readShort(key))) {
        if (value === '') continue
        const option = options.find((each) => each === value)
        if (option === undefined) addIssue(key, value, 'unknown')
        else if (chosen === undefined) chosen = option
        else addIssue(key, value, 'duplicate')
      }
      return chosen
    },
  }
}

/** White space is no part of an id: a mail that wraps a link puts it there. */
function withoutSpace(value: string): string {
  return value.replaceAll(/\s+/g, '')
}
