import {
  type Assignment,
  type Charter,
  type CharterContent,
  type CharterItem,
  charterItems,
  isSameAssignment,
} from './charter.ts'

/** A responsibility in two charters. */
export interface CharterDifference {
  /** See {@link CharterItem.name}. */
  readonly name: string
  readonly title: string
  readonly one: CharterItem | undefined
  readonly other: CharterItem | undefined
  readonly isSame: boolean
}

/**
 * Compares two charters row by row, in the order of the first: every responsibility of either, once. Custom items match by
 * title, since ids mean nothing across charters; items with the same title match in their order. An item is undefined in
 * a charter that doesn't have it.
 */
export function compareCharters(content: CharterContent, one: Charter, other: Charter): readonly CharterDifference[] {
  const left = itemsByKey(charterItems(content, one))
  const right = itemsByKey(charterItems(content, other))
  const rows = [...left].map(([key, item]) => pair(item, right.get(key)))
  const extra = [...right].filter(([key]) => !left.has(key)).map(([, item]) => pair(undefined, item))
  return [...rows, ...extra]

  function pair(first: CharterItem | undefined, second: CharterItem | undefined): CharterDifference {
    const { name = '', title = '' } = first ?? second ?? {}
    const agree =
      first !== undefined && second !== undefined && isSameAssignment(byName(one, first), byName(other, second))
    return { name, title, one: first, other: second, isSame: agree }
  }
}

/** Items by what identifies them in another charter: the id; or the title, with a suffix if it's a repeat. */
function itemsByKey(items: readonly CharterItem[]): ReadonlyMap<string, CharterItem> {
  const byKey = new Map<string, CharterItem>()
  for (const item of items) {
    let key = item.responsibility === undefined ? `own ${item.title}` : item.id
    while (byKey.has(key)) key += '\n'
    byKey.set(key, item)
  }
  return byKey
}

/** An assignment with custom owners by name: their ids mean nothing in another charter. */
function byName({ ownHolders }: Charter, { assignment }: CharterItem): Assignment {
  const nameOf = (id: string) => {
    const own = ownHolders.find((holder) => holder.id === id)
    return own === undefined ? id : `“${own.name}”`
  }
  return { ...assignment, holder: nameOf(assignment.holder), consulted: assignment.consulted.map(nameOf) }
}
