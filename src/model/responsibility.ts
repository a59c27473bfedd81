import type { Orientation, RoleId } from './role.ts'
import type { Statement } from './source.ts'

/** What a responsibility is about. */
export interface Theme {
  readonly id: string
  readonly name: string
  readonly gloss: string
}

/** What the work is measured on. */
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

/** The role that usually owns a thing; `shared`; or `contested`, if organizations differ on it. */
export type Lean = RoleId | 'shared' | 'contested'
export const shared = 'shared'
export const contested = 'contested'

/** Another responsibility that this one is often confused with, and how to tell them apart. */
export interface Confusion {
  /** Id of the other {@link Responsibility}. */
  readonly with: string
  /** Shown on the pages of both, so it names both and never says "this". */
  readonly tell: Statement
}

/** Someone else who often owns a responsibility. */
export interface OtherOwner {
  /** Id of a {@link Party}, or of a role. */
  readonly owner: string
  /** When, or which part of it. */
  readonly when: Statement
}

/** What a list of responsibilities, or a charter, shows. */
export interface ListedResponsibility {
  /** Used in links; permanent. */
  readonly id: string
  /** Set for what the article doesn't mention: its statements rest on other sources, or on practice. */
  readonly beyond?: true
  /**
   * The field's standard short name, such as "Information security": what it's called wherever it's listed. No two have
   * the same.
   */
  readonly term: string
  /** The task as a verb phrase, such as "Protect information and control access to it": the line below the term. */
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
  /** Id of a responsibility that it overlaps with: a charter lists it there unless someone else owns it. */
  readonly foldsInto?: string
  /** Other names and related terms, as they are written: shown on the page, and searched. */
  readonly synonyms: readonly string[]
}

/** A responsibility as a whole, as its own page shows it and the search knows it. */
export interface Responsibility extends ListedResponsibility {
  /** Two or three things one can observe where no one owns it; clauses that start in lower case. */
  readonly signals: readonly Statement[]
  readonly confusions: readonly Confusion[]
  /** Id of the matching responsibility of the other role; none where the work is shared. */
  readonly counterpart?: string
  /** Who else often owns it, the most common first. The article doesn't say so: from other sources, or from practice. */
  readonly elsewhere?: readonly OtherOwner[]
  /** Ids of related comparison rows. */
  readonly rows: readonly string[]
}
