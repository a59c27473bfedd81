import type { Orientation } from '#model/role.ts'

/** Pixels: what networks ask for in a large card. */
export const cardSize = { width: 1200, height: 630 } as const

/** A quarter of the map: the executives that are called for there. */
export type Quarter = Orientation | 'neither'

export interface Card {
  /** Of the file, without its ending; stable, since others keep the address. */
  readonly name: string
  /** What the card belongs to, in its corner. */
  readonly kicker: string
  /** Set large; names of roles in it take the color of the role. */
  readonly title: string
  /** A line or a sentence under the title. */
  readonly text?: string | undefined
  /** What is said of each role, in the order of the roles; without it they stand by their names alone. */
  readonly entries?: readonly string[]
  /** The names of the map's quarters. A card that has them shows the map, any other shows the roles. */
  readonly quarters?: Readonly<Record<Quarter, string>>
  /** The side or the quarter that the card is about, if it is about one; `unclear` is the middle of the map. */
  readonly lit?: Quarter | 'unclear'
  /** The picture in words. */
  readonly alt: string
}
