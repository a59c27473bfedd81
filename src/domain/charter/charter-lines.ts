import { type CharterItem, isSameAssignment } from './charter.ts'

/** What a charter shows as one line: a responsibility, and those that overlap with it and have the same assignment. */
export interface CharterLine extends CharterItem {
  /** In the order of the content; they aren't lines themselves. */
  readonly includes: readonly CharterItem[]
}

/**
 * The lines of a charter. Each item is in exactly one of them.
 * @param isWhole Whether overlapping responsibilities are lines of their own.
 */
export function charterLines(items: readonly CharterItem[], isWhole: boolean): readonly CharterLine[] {
  const folded = new Map<string, CharterItem[]>()
  const own = items.filter((item) => {
    const target = isWhole ? undefined : items.find(({ id }) => id === item.responsibility?.foldsInto)
    if (target === undefined || !isSameAssignment(target.assignment, item.assignment)) return true
    folded.set(target.id, [...(folded.get(target.id) ?? []), item])
    return false
  })
  return own.map((item) => ({ ...item, includes: folded.get(item.id) ?? [] }))
}

/** The ids of everything in a line: an edit of the line is an edit of each. */
export function idsInLine({ id, includes }: CharterLine): readonly string[] {
  return [id, ...includes.map((item) => item.id)]
}
