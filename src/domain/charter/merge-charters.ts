import type { Charter } from './charter.ts'

/** Applies to a charter what differs between two others: fields, names, entries, and assignments, each by itself. */
export function applyDifference(from: Charter, to: Charter, onto: Charter): Charter {
  const field = (name: 'title' | 'organization' | 'date' | 'review') => (from[name] === to[name] ? onto : to)[name]
  return {
    title: field('title'),
    organization: field('organization'),
    date: field('date'),
    review: field('review'),
    names: mergeRecords(from.names, to.names, onto.names),
    ownItems: mergeLists(from.ownItems, to.ownItems, onto.ownItems),
    ownHolders: mergeLists(from.ownHolders, to.ownHolders, onto.ownHolders),
    assigned: mergeRecords(from.assigned, to.assigned, onto.assigned),
  }
}

type ById<T> = Readonly<Record<string, T>>

function mergeRecords<T>(from: ById<T>, to: ById<T>, onto: ById<T>): ById<T> {
  const keys = new Set([...Object.keys(onto), ...Object.keys(to)])
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const [before, after, there] = [from, to, onto].map((record) =>
        Object.hasOwn(record, key) ? record[key] : undefined,
      )
      const merged = JSON.stringify(before) === JSON.stringify(after) ? there : after
      return merged === undefined ? [] : [[key, merged] as const]
    }),
  )
}

function mergeLists<T extends { readonly id: string }>(
  from: readonly T[],
  to: readonly T[],
  onto: readonly T[],
): readonly T[] {
  const byId = (entries: readonly T[]) => Object.fromEntries(entries.map((entry) => [entry.id, entry]))
  return Object.values(mergeRecords(byId(from), byId(to), byId(onto)))
}
