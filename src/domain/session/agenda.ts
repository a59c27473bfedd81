import { type Difference, importanceOf, isEasy, type SessionComparison } from './compare-session.ts'

/** The fixed parts of a meeting, and the longest that it can be, in minutes. */
export const sessionMinutes = { most: 45, opening: 5, reading: 5, closing: 5 } as const

/** The most items that two people who don't agree can settle in one meeting. With more, nothing is decided. */
export const mostItems = 4

/** How many of the easy ones are confirmed in a minute: it's a yes, not a discussion. */
const confirmedPerMinute = 2

/** A meeting ends at a time that people can put into a calendar. The rest of the minutes goes to the closing. */
const roundedTo = 5

export interface AgendaItem {
  readonly difference: Difference
  readonly minutes: number
}

/** A meeting of up to {@link sessionMinutes}: its parts add up to `minutes` exactly. */
export interface Agenda {
  readonly minutes: number
  readonly opening: number
  /** What at least one of them could live with either way, in the order of the differences: confirmed in the opening. */
  readonly confirmed: readonly Difference[]
  /** The most important of the others, in their order. */
  readonly items: readonly AgendaItem[]
  /** For reading through what the two agree on; 0 if they don't on anything, or if there's no time for it. */
  readonly reading: number
  readonly closing: number
  /** Differences for which there's no time, in their order. */
  readonly notToday: readonly Difference[]
}

/** An agenda of what two people have to settle. It's as short as that allows: fewer differences make a shorter meeting. */
export function sessionAgenda({
  differences,
  agreements,
}: Pick<SessionComparison, 'differences' | 'agreements'>): Agenda {
  const { most } = sessionMinutes
  const items = differences
    .filter((difference) => !isEasy(difference))
    .slice(0, mostItems)
    .map((difference) => ({ difference, minutes: minutesFor(difference) }))
  const base = sessionMinutes.opening + sessionMinutes.closing + items.reduce((sum, { minutes }) => sum + minutes, 0)
  const confirmed = differences.filter(isEasy).slice(0, (most - base) * confirmedPerMinute)
  const confirming = Math.ceil(confirmed.length / confirmedPerMinute)
  const needed = base + confirming
  const reading = agreements.length > 0 && needed + sessionMinutes.reading <= most ? sessionMinutes.reading : 0
  const minutes = Math.ceil((needed + reading) / roundedTo) * roundedTo
  const taken = new Set([...confirmed, ...items.map(({ difference }) => difference)])
  return {
    minutes,
    opening: sessionMinutes.opening + confirming,
    confirmed,
    items,
    reading,
    closing: sessionMinutes.closing + minutes - needed - reading,
    notToday: differences.filter((difference) => !taken.has(difference)),
  }
}

/** From 6 for what matters less to 8 for what neither can give up: never more than for an item before it. */
function minutesFor(difference: Difference): number {
  return Math.min(8, Math.max(6, importanceOf(difference) + 3))
}
