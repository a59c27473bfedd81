import type { Statement } from './source.ts'

/** Id of a role, used in links; permanent. */
export type RoleId = string

/** The direction of work: inward, into the organization; outward, to its market; or both. */
export const orientations = ['inward', 'outward', 'both'] as const
export type Orientation = (typeof orientations)[number]

/** A fact about a role under a short label, such as "Works with". */
export interface RoleTrait {
  readonly label: string
  readonly statement: Statement
}

export interface Role {
  readonly id: RoleId
  /** The short name that people say. */
  readonly abbreviation: string
  readonly title: string
  readonly faces: Orientation
  /** The purpose of the role, in one sentence without a subject. */
  readonly promise: Statement
  readonly traits: readonly RoleTrait[]
}
