/**
 * How many changes of each page a stored value includes, by the page's id. Two tabs can write at the same time: a browser takes
 * a moment, and on a busy machine longer, until one sees what the other wrote. The later write then lacks the earlier one.
 */
export type Seen = Readonly<Record<string, number>>

type Change<T> = (state: T) => Partial<T> | undefined

/** This page's recent changes, to repeat those that another tab has overwritten. */
export interface ChangeLog<T> {
  /** Records a change that's about to be made. */
  readonly record: (change: Change<T>) => void
  /** Forgets the last one: it changed nothing. */
  readonly dropLast: () => void
  /** Notes which changes are included in a state that this page has read. */
  readonly adopt: (seen: Seen | undefined) => void
  /** This page's changes that the state it has read lacks, in their order. */
  readonly missing: () => readonly Change<T>[]
  /** What to store with the page's state; undefined if no change is known. */
  readonly seen: () => Seen | undefined
}

/** How long a change can be repeated, in milliseconds. Later, other changes may depend on it, and the reader has seen both. */
const longestRepeatable = 30_000

/** How many pages a stored value lists: far more than write within that time. */
const mostPages = 12

export function createChangeLog<T>(now: () => number = Date.now): ChangeLog<T> {
  const page = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')
  let count = 0
  let changes: readonly { readonly number: number; readonly at: number; readonly change: Change<T> }[] = []
  let others: Seen = {}
  /** The number of this page's last change that the state includes; all of them if it doesn't tell. */
  let included = Infinity
  const recent = () => changes.filter(({ at }) => now() - at < longestRepeatable)
  return {
    record: (change) => {
      count += 1
      changes = [...recent(), { number: count, at: now(), change }]
    },
    dropLast: () => {
      count -= 1
      changes = changes.slice(0, -1)
    },
    adopt: (seen) => {
      // An earlier version of the site doesn't store it.
      included = seen === undefined ? Infinity : Object.hasOwn(seen, page) ? (seen[page] ?? 0) : 0
      others = Object.fromEntries(Object.entries(seen ?? {}).filter(([id]) => id !== page))
    },
    missing: () => recent().flatMap(({ number, change }) => (number > included ? [change] : [])),
    seen: () => {
      const entries = [...Object.entries(others), ...(count > 0 ? [[page, count] as const] : [])].slice(-mostPages)
      return entries.length === 0 ? undefined : Object.fromEntries(entries)
    },
  }
}

/** Reads the {@link Seen} of a stored value; undefined if it has none. */
export function parseSeen(stored: object): Seen | undefined {
  if (!('seen' in stored) || typeof stored.seen !== 'object' || stored.seen === null) return undefined
  const entries: readonly (readonly [string, unknown])[] = Object.entries(stored.seen).slice(-mostPages)
  return Object.fromEntries(entries.flatMap(([id, count]) => (typeof count === 'number' ? [[id, count] as const] : [])))
}
