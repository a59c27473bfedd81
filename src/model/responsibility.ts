import type { Orientation, RoleId } from './role.ts'
import type { Statement } from './source.ts'

/** What a responsibility is about. */
export interface Theme {
  readonly id: string
  readonly name: string
  readonly gloss: string
}

/** What the work is judged by. */
export interface Objective {
  readonly id: string
  readonly name: string
  readonly lean: Lean
  readonly statement: Statement
}

/** A business unit that a role works with. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly lean: Lean
  readonly statement: Statement
}

/** The role that a thing belongs to by default, or `shared`. */
export type Lean = RoleId | 'shared'
export const shared = 'shared'

/** Another responsibility that this one is mistaken for, and how to tell them apart. */
export interface Confusion {
  /** Id of the other {@link Responsibility}. */
  readonly with: string
  readonly tell: Statement
}

export interface Responsibility {
  /** Used in links; permanent. */
  readonly id: string
  /** The field's standard short name, such as "Information security"; no two have the same. */
  readonly term: string
  /** A verb phrase without a subject, such as "Run the shared systems". */
  readonly title: string
  readonly explanation: Statement
  readonly lean: Lean
  readonly orientation: Orientation
  /** Ids of {@link Theme}s, the main one first. */
  readonly themes: readonly string[]
  /** Ids of {@link Objective}s, the main one first. */
  readonly objectives: readonly string[]
  /** Ids of {@link Partner}s, the closest first. */
  readonly partners: readonly string[]
  /** Two or three things that one can observe: "You see this when …" without the opening words. */
  readonly signals: readonly Statement[]
  readonly confusions: readonly Confusion[]
  /** Id of the responsibility that answers to this one on the other side; none where the work is shared. */
  readonly counterpart?: string
  /** Ids of the comparison rows that it belongs to. */
  readonly rows: readonly string[]
  /** Other words that people search for. */
  readonly synonyms: readonly string[]
}
