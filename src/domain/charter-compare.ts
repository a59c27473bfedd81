import {
  type Assignment,
  type Charter,
  type CharterContent,
  type CharterItem,
  charterItems,
  isSame,
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
 * same where their titles are, whatever their ids; one that a charter does not have is undefined there.
 */
export function compareCharters(content: CharterContent, one: Charter, other: Charter): readonly CharterDifference[] {
  const left = charterItems(content, one)
  const right = charterItems(content, other)
  const rows = left.map((item) =>
    pair(
      item,
      right.find((each) => isSameItem(item, each)),
    ),
  )
  const extra = right
    .filter((item) => !left.some((each) => isSameItem(each, item)))
    .map((item) => pair(undefined, item))
  return [...rows, ...extra]

  function pair(first: CharterItem | undefined, second: CharterItem | undefined): CharterDifference {
    const title = first?.title ?? second?.title ?? ''
    const agree = first !== undefined && second !== undefined && isSame(spoken(one, first), spoken(other, second))
    return { title, one: first, other: second, isSame: agree }
  }
}

function isSameItem(one: CharterItem, other: CharterItem): boolean {
  if (one.responsibility === undefined || other.responsibility === undefined) {
    return one.responsibility === other.responsibility && one.title === other.title
  }
  return one.id === other.id
}

/** An assignment with holders of one's own by their names: their ids say nothing in another charter. */
function spoken({ ownHolders }: Charter, { assignment }: CharterItem): Assignment {
  const nameOf = (id: string) => {
    const own = ownHolders.find((holder) => holder.id === id)
    return own === undefined ? id : `“${own.name}”`
  }
  return { ...assignment, holder: nameOf(assignment.holder), consulted: assignment.consulted.map(nameOf) }
}
