import type { RoleId } from './role.ts'
import type { Statement } from './source.ts'

/** A question for a candidate, with what a good answer has. */
export interface InterviewQuestion {
  readonly id: string
  readonly asks: Statement
  readonly listenFor: Statement
  /** Ids of the responsibilities that it tests; none for a question that suits every division of work. */
  readonly responsibilities: readonly string[]
}

/** Something that a candidate can't do the job without. */
export interface MustHave {
  readonly id: string
  readonly needs: Statement
  /** What would show it. */
  readonly shownBy: Statement
}

/** A sentence of a hiring brief, with an id under which a reader's own wording of it is kept. */
export interface HiringText {
  readonly id: string
  readonly statement: Statement
}

/** What it takes to hire for a role, or for one executive who has every role. */
export interface HiringProfile {
  /** Used in links; permanent. That of the role, if it's for one. */
  readonly id: string
  /** Undefined for the one executive for all roles. */
  readonly role?: RoleId
  /** The full title. Another one may fit the organization's size. */
  readonly title: string
  readonly mission: Statement
  readonly reportsTo: Statement
  /** Ids of the ways to arrange its reporting line, the most common first. */
  readonly reporting: readonly string[]
  /** What the first year should show, in the order of time. */
  readonly firstYear: readonly HiringText[]
  readonly scorecard: readonly MustHave[]
  readonly questions: readonly InterviewQuestion[]
  /** Questions for people whom the candidate worked with. */
  readonly references: readonly HiringText[]
}

export interface Hiring {
  /** One for each role, in the order of the roles, and then one for an executive who has all of them. */
  readonly profiles: readonly HiringProfile[]
  /** Questions for candidates for any of them. */
  readonly questions: readonly InterviewQuestion[]
  /** Likewise, for references. */
  readonly references: readonly HiringText[]
}
