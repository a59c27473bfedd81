import type { Orientation } from '#model/role.ts'

/** Pixels: the size that networks want for a large card. */
export const cardSize = { width: 1200, height: 630 } as const

/** A quarter of the map: the sides that call for an executive. */
export type Quarter = Orientation | 'neither'

export interface Card {
  /** The file name without its extension; permanent, since others store the address. */
  readonly name: string
  /** The section that the card belongs to, shown in its corner. */
  readonly kicker: string
  /** Shown large; role names in it have their role's color. */
  readonly title: string
  /** A line or a sentence below the title. */
  readonly text?: string | undefined
  /** A text for each role, in the order of the roles. Without texts, the card shows only their names. */
  readonly entries?: readonly string[]
  /** The names of the map's quarters. A card with names shows the map; any other shows the roles. */
  readonly quarters?: Readonly<Record<Quarter, string>>
  /** The side or quarter that the card is about, if any; `unclear` is the middle of the map. */
  readonly lit?: Quarter | 'unclear'
  /** A description of the picture. */
  readonly alt: string
}
