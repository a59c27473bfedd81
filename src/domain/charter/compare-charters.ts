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
  readonly title: string
  readonly one: CharterItem | undefined
  readonly other: CharterItem | undefined
  readonly isSame: boolean
}

/**
 * Two charters row by row, in the order of the first: every responsibility of either, once. Items of one's own are the
 * same where their titles are, whatever their ids; of several with one title, the first is the other's first. One that
 * a charter does not have is undefined there.
 */
export function compareCharters(content: CharterContent, one: Charter, other: Charter): readonly CharterDifference[] {
  const left = itemsByKey(charterItems(content, one))
  const right = itemsByKey(charterItems(content, other))
  const rows = [...left].map(([key, item]) => pair(item, right.get(key)))
  const extra = [...right].filter(([key]) => !left.has(key)).map(([, item]) => pair(undefined, item))
  return [...rows, ...extra]

  function pair(first: CharterItem | undefined, second: CharterItem | undefined): CharterDifference {
    const title = first?.title ?? second?.title ?? ''
    const agree =
      first !== undefined && second !== undefined && isSameAssignment(spoken(one, first), spoken(other, second))
    return { title, one: first, other: second, isSame: agree }
  }
}

/** Items by what makes them the same in another charter: the id, or the title and how many had it before. */
function itemsByKey(items: readonly CharterItem[]): ReadonlyMap<string, CharterItem> {
  const byKey = new Map<string, CharterItem>()
  for (const item of items) {
    let key = item.responsibility === undefined ? `own ${item.title}` : item.id
    while (byKey.has(key)) key += '\n'
    byKey.set(key, item)
  }
  return byKey
}

/** An assignment with holders of one's own by their names: their ids say nothing in another charter. */
function spoken({ ownHolders }: Charter, { assignment }: CharterItem): Assignment {
  const nameOf = (id: string) => {
    const own = ownHolders.find((holder) => holder.id === id)
    return own === undefined ? id : `“${own.name}”`
  }
  return { ...assignment, holder: nameOf(assignment.holder), consulted: assignment.consulted.map(nameOf) }
}
