import type { Statement } from './source.ts'

/** Id of a role, used in links; stable for ever. */
export type RoleId = string

/** Which way work faces: into the organization, out to its market, or both. */
export const orientations = ['inward', 'outward', 'both'] as const
export type Orientation = (typeof orientations)[number]

/** A fact about a role under a short label, such as "Works with". */
export interface RoleTrait {
  readonly label: string
  readonly statement: Statement
}

export interface Role {
  readonly id: RoleId
  /** What people say aloud. */
  readonly abbreviation: string
  readonly title: string
  readonly faces: Orientation
  /** What the role is for, in one sentence without a subject. */
  readonly promise: Statement
  readonly traits: readonly RoleTrait[]
}
