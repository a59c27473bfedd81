import type { Responsibility } from '#model/responsibility.ts'
import type { Statement } from '#model/source.ts'

export interface AdjacentResponsibilities {
  /** Place in the list, from 1. */
  readonly position: number
  readonly total: number
  readonly previous: Responsibility | undefined
  readonly next: Responsibility | undefined
}

/**
 * What stands before and after a responsibility in a list, as a rule the filtered and sorted one that a reader came from.
 *
 * @returns Undefined if the list does not have it.
 */
export function adjacentTo(list: readonly Responsibility[], id: string): AdjacentResponsibilities | undefined {
  const index = list.findIndex((responsibility) => responsibility.id === id)
  if (index === -1) return undefined
  return { position: index + 1, total: list.length, previous: list[index - 1], next: list[index + 1] }
}

/**
 * The responsibility that answers to this one on the other side: the one that it names, or else the first that names it.
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

/** Two responsibilities that are mistaken for each other. */
export interface Lookalike {
  readonly responsibility: Responsibility
  /** How to tell them apart: what this one says of it first, then what it says of this one. At least one. */
  readonly tells: readonly Statement[]
}

/** What a responsibility is confused with, whichever of the two says so, in the order of the list. */
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
