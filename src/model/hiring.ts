import type { OtherRole } from './quiz.ts'
import type { RoleId } from './role.ts'
import type { Statement } from './source.ts'

/** A question for a candidate, with what a good answer has. */
export interface InterviewQuestion {
  readonly id: string
  readonly asks: Statement
  readonly listenFor: Statement
  /** Ids of the responsibilities that it tests; none for a question that suits every division of work. */
  readonly responsibilities: readonly string[]
  /** Ids of questions that aren't needed where this one is asked. */
  readonly insteadOf?: readonly string[]
}

/** Something that a candidate can't do the job without. */
export interface MustHave {
  readonly id: string
  readonly needs: Statement
  /** What would show it. */
  readonly shownBy: Statement
  /** Ids of the questions for candidates and references that test it. At least one is asked whatever the role owns. */
  readonly asked: readonly string[]
}

/** What a responsibility means in a job, in words that suit a brief better than its title does. */
export interface Duty {
  readonly responsibility: string
  /** What it's called there, if its own name doesn't suit the position. */
  readonly term?: string
  readonly statement: Statement
  /** The parts that can have an owner each, as a few words before a blank; one owner for all of it if missing. */
  readonly owners?: readonly string[]
}

/** Someone else who often owns a part of the position's work, which should be settled before anyone is hired. */
export interface NextTo {
  /** Id of a party. */
  readonly party: string
  /** What to settle. */
  readonly statement: Statement
}

/** A party that does what a result may call for, and that a charter by the result has nothing for. */
export interface RoleToSettle {
  readonly role: OtherRole
  /** Id of a party. */
  readonly party: string
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
  /** They take the place of the general ones. */
  readonly duties: readonly Duty[]
  /** How far what another role owns extends, where the division of work is general; missing for the one executive. */
  readonly scope?: Statement
  /** Which kind of the role it suits; missing for the one executive. */
  readonly suits?: Statement
  readonly others: readonly NextTo[]
}

export interface Hiring {
  /** One for each role, in the order of the roles, and then one for an executive who has all of them. */
  readonly profiles: readonly HiringProfile[]
  /** Questions for candidates for any of them. */
  readonly questions: readonly InterviewQuestion[]
  /** Likewise, for references. */
  readonly references: readonly HiringText[]
  readonly duties: readonly Duty[]
  /** Parts of a brief that were there once, as `section.id`; readers may have worded them. Never used again. */
  readonly retired: readonly string[]
}
