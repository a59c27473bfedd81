import { type Difference, importanceOf } from './compare-session.ts'

/** How long the meeting is, and its fixed parts, in minutes. */
export const sessionMinutes = { all: 45, opening: 5, closing: 5 } as const

/** Minutes for one item: fewer don't settle anything, and a discussion that takes longer needs a meeting of its own. */
const minutesPerItem = { least: 4, most: 12 } as const

/** The most items of a meeting. With more, each gets too little time, and nothing is decided. */
export const mostItems = 7

export interface AgendaItem {
  readonly difference: Difference
  readonly minutes: number
}

/** A meeting of {@link sessionMinutes}: its parts add up to it exactly. */
export interface Agenda {
  readonly opening: number
  /** The most important differences, in their order. */
  readonly items: readonly AgendaItem[]
  /** For reading through what the two agree on, if the items leave time for it. */
  readonly reading: number
  readonly closing: number
  /** Differences for which there's no time. */
  readonly notToday: readonly Difference[]
}

/**
 * An agenda from sorted differences. Each of the first ones gets the least time; the rest of the time is divided by how much
 * they matter, so an item never gets more than one before it.
 */
export function sessionAgenda(differences: readonly Difference[]): Agenda {
  const taken = differences.slice(0, mostItems)
  const { all, opening, closing } = sessionMinutes
  const room = all - opening - closing
  const time = Math.min(room, taken.length * minutesPerItem.most)
  const minutes = divided(
    time,
    taken.map((difference) => importanceOf(difference)),
  )
  return {
    opening,
    items: taken.map((difference, index) => ({ difference, minutes: minutes[index] ?? minutesPerItem.least })),
    reading: room - time,
    closing,
    notToday: differences.slice(mostItems),
  }
}

/** Whole minutes in proportion to points, beyond the least. What doesn't divide goes to the first ones, a minute each. */
function divided(time: number, points: readonly number[]): readonly number[] {
  const extra = time - points.length * minutesPerItem.least
  const sum = points.reduce((total, each) => total + each, 0)
  const whole = points.map((each) => minutesPerItem.least + Math.floor((extra * each) / sum))
  const left = time - whole.reduce((total, each) => total + each, 0)
  return whole.map((each, index) => (index < left ? each + 1 : each))
}
