import type { ListedResponsibility, Responsibility } from '#model/responsibility.ts'
import type { Statement } from '#model/source.ts'

export interface AdjacentResponsibilities {
  /** Position in the list, from 1. */
  readonly position: number
  readonly total: number
  readonly previous: ListedResponsibility | undefined
  readonly next: ListedResponsibility | undefined
}

/**
 * The previous and next responsibility in a list, usually the filtered and sorted one that the reader came from.
 *
 * @returns Undefined if the list doesn't contain it.
 */
export function adjacentTo(list: readonly ListedResponsibility[], id: string): AdjacentResponsibilities | undefined {
  const index = list.findIndex((responsibility) => responsibility.id === id)
  if (index === -1) return undefined
  return { position: index + 1, total: list.length, previous: list[index - 1], next: list[index + 1] }
}

/**
 * The matching responsibility of the other role: the one that it names, or else the first that names it.
 *
 * @returns Undefined if there is none.
 */
export function counterpartOf(
  responsibilities: readonly Responsibility[],
  responsibility: Responsibility,
): Responsibility | undefined {
  const others = responsibilities.filter((other) => other.id !== responsibility.id)
  return (
    others.find((other) => other.id === responsibility.counterpart) ??
    others.find((other) => other.counterpart === responsibility.id)
  )
}

/** A responsibility that is often confused with another. */
export interface Lookalike {
  readonly responsibility: Responsibility
  /** How to tell them apart: what this one's entry says first, then the other's. At least one. */
  readonly tells: readonly Statement[]
}

/** What a responsibility is confused with, no matter which of the two entries says so, in list order. */
export function confusedWith(
  responsibilities: readonly Responsibility[],
  responsibility: Responsibility,
): readonly Lookalike[] {
  return responsibilities.flatMap((other) => {
    if (other.id === responsibility.id) return []
    const tells = [...tellsOf(responsibility, other.id), ...tellsOf(other, responsibility.id)]
    return tells.length === 0 ? [] : [{ responsibility: other, tells }]
  })
}

function tellsOf({ confusions }: Responsibility, id: string): readonly Statement[] {
  return confusions.filter((confusion) => confusion.with === id).map((confusion) => confusion.tell)
}
