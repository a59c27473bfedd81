import type { NeitherKind, OptionId, OtherRole, QuestionId, ResultKind } from './quiz.ts'

/** Something to do, and by whom. */
export interface Action {
  readonly text: string
  readonly who: string
}

/** An action with its place in time. */
export interface Step extends Action {
  readonly by: string
}

/** What another role, or a step without one, means for an organization. All of it is our opinion. */
export interface OtherRoleAdvice {
  /** The sign of it, as a sentence, by the option that is one. */
  readonly signs: Readonly<Record<OptionId, string>>
  readonly does: string
  /** What it takes of those who lead: time, money, or something given up. */
  readonly takes: string
  readonly firstStep: Action
  readonly askAgain: string
}

/** An option that was chosen. */
export interface GivenOption {
  readonly question: QuestionId
  readonly option: OptionId
}

/** Something that holds of a result and its answers; what isn't named doesn't matter. */
export interface StepCondition {
  readonly results?: readonly ResultKind[]
  readonly neither?: readonly NeitherKind[]
  /** Who leads the first side that calls for a new executive. */
  readonly newSideLedBy?: readonly OptionId[]
  readonly answer?: GivenOption
}

/** Rules stand in order, and the first whose condition holds is taken. */
export interface ActionRule extends Action {
  readonly id: string
  readonly when: StepCondition
}

export type StepRule = ActionRule & Step

/** A responsibility that an answer puts on the list. */
export interface TaskRule {
  readonly answer: GivenOption
  readonly responsibility: string
  /** Its standard term; the content check compares it, so that a result needn't load every responsibility. */
  readonly term: string
}

/** What a result says beyond what was found: only its own page loads it. */
export interface ResultAdvice {
  readonly otherRoles: Readonly<Partial<Record<OtherRole, OtherRoleAdvice>>>
  readonly steps: {
    /** What's decided first. The last rule always holds. */
    readonly decide: readonly ActionRule[]
    /** What can't wait, since someone outside has set a date. */
    readonly urgent: readonly ActionRule[]
    /** What's done until the decision is carried out. The last rule always holds. */
    readonly bridge: readonly ActionRule[]
    /** What follows. The last rule always holds. */
    readonly follow: readonly StepRule[]
    /** By when the first two are done. */
    readonly deadlines: { readonly first: string; readonly second: string }
  }
  readonly tasks: readonly TaskRule[]
}
