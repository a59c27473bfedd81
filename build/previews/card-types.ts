import type { Axis } from '#model/quiz.ts'
import type { Orientation, Role } from '#model/role.ts'

/** Pixels: what networks ask for in a large card. */
export const cardSize = { width: 1200, height: 630 } as const

interface CardBase {
  /** Of the file, without its ending; stable, since others keep the address. */
  readonly name: string
  /** What the card belongs to, in its corner. */
  readonly kicker: string
  /** Set large; names of roles in it take the color of the role. */
  readonly title: string
  /** The picture in words. */
  readonly alt: string
}

/** What stands on one side of the seam. */
export interface Half {
  readonly role: Role
  /** By its abbreviation unless told otherwise. */
  readonly naming?: 'abbreviation' | 'title'
  /** A line in quiet type above what follows. */
  readonly label?: string
  readonly headline?: string
  readonly text?: string
  readonly lines?: readonly string[]
}

/** The title across the seam, and a half for each role. */
export interface HalvesCard extends CardBase {
  readonly kind: 'halves'
  /** Set smaller under the title. */
  readonly under?: string
  readonly halves: readonly Half[]
}

/** The title on the side of one role; what answers to it on the other side. */
export interface SideCard extends CardBase {
  readonly kind: 'side'
  readonly role: Role
  readonly other: { readonly role: Role; readonly title: string } | undefined
}

/** What the roles share, across the seam. */
export interface AcrossCard extends CardBase {
  readonly kind: 'across'
  readonly text: string
  readonly roles: readonly Role[]
}

/** Points of the quiz, 0 to 100 on each side. */
export type MapPoint = Readonly<Record<Axis, number>>

/** The title beside the map of the quiz. */
export interface MapCard extends CardBase {
  readonly kind: 'map'
  readonly text: string
  readonly quarters: Readonly<Record<Orientation | 'neither', string>>
  /** The quarter that is spoken of; `unclear` shades the middle, `none` leaves all as they are. */
  readonly lit: Orientation | 'neither' | 'unclear' | 'none'
  readonly need?: MapPoint
  readonly gap?: MapPoint
  /** The dots of several people. */
  readonly others?: readonly MapPoint[]
}

export type Card = HalvesCard | SideCard | AcrossCard | MapCard
