import type { RoleId } from './role.ts'
import type { Statement } from './source.ts'

/** Something one role provides so that the other can do its work. */
export interface Handover {
  readonly id: string
  readonly from: RoleId
  readonly to: RoleId
  readonly title: string
  readonly statement: Statement
}

/** A titled statement about the two roles together. */
export interface CommonPoint {
  readonly id: string
  readonly title: string
  readonly statement: Statement
}

/** How the roles complement each other. */
export interface Complement {
  readonly meets: readonly CommonPoint[]
  readonly handovers: readonly Handover[]
  readonly conditions: readonly CommonPoint[]
  readonly yields: readonly CommonPoint[]
}
