import type { Cover, NeitherKind, OptionId, OtherRole, QuestionId, ResultKind } from './quiz.ts'

/** Something to do, and by whom. */
export interface Action {
  readonly text: string
  readonly who: string
}

/** An action with a deadline. */
export interface Step extends Action {
  readonly by: string
}

/** What another role, or a step without one, means for an organization. All of this is our opinion. */
export interface OtherRoleAdvice {
  /** A sentence for each option that calls for it. */
  readonly signs: Readonly<Record<OptionId, string>>
  readonly does: string
  /** What it requires from those in charge: time, money, or giving something up. */
  readonly takes: string
  readonly firstStep: Action
  readonly askAgain: string
  /** What to add where it's only mentioned, because others come first. */
  readonly ifMentioned?: string
}

/** A chosen option. */
export interface GivenOption {
  readonly question: QuestionId
  readonly option: OptionId
}

/** Conditions on a result and its answers; omitted ones always match. */
export interface StepCondition {
  readonly results?: readonly ResultKind[]
  readonly neither?: readonly NeitherKind[]
  /** Who leads the first side that calls for a new executive. */
  readonly newSideLedBy?: readonly OptionId[]
  readonly answer?: GivenOption
}

/** Rules are in order, and the first one whose condition matches applies. */
export interface ActionRule extends Action {
  readonly id: string
  readonly when: StepCondition
}

export type StepRule = ActionRule & Step

/** Conditions of a caution; omitted ones always match. */
export interface CautionCondition {
  readonly results?: readonly ResultKind[]
  /** Who leads the side that has no new executive. */
  readonly otherSideLedBy?: readonly Cover[]
  /** Whether a side calls for an executive only because its position is vacant. */
  readonly vacancyDecides?: true
  /** At least one of these answers. */
  readonly answers?: readonly GivenOption[]
}

/** What to ask before acting on a result, because the rules don't weigh it. All whose conditions match apply. */
export interface CautionRule {
  readonly id: string
  readonly when: CautionCondition
  readonly text: string
}

/** A responsibility that an answer adds to the list. */
export interface TaskRule {
  readonly answer: GivenOption
  readonly responsibility: string
  /** Its standard term. The content check compares it, so that a result doesn't have to load all responsibilities. */
  readonly term: string
}

/** Advice that goes with a result; only the result page loads it. */
export interface ResultAdvice {
  readonly otherRoles: Readonly<Partial<Record<OtherRole, OtherRoleAdvice>>>
  readonly steps: {
    /** The first decision. The last rule always matches. */
    readonly decide: readonly ActionRule[]
    /** What's urgent because someone outside has set a date. */
    readonly urgent: readonly ActionRule[]
    /** What to do until the decision is carried out. The last rule always matches. */
    readonly bridge: readonly ActionRule[]
    /** What to do next. The last rule always matches. */
    readonly follow: readonly StepRule[]
    /** Deadlines for the first two steps. */
    readonly deadlines: { readonly first: string; readonly second: string }
  }
  readonly tasks: readonly TaskRule[]
  readonly cautions: readonly CautionRule[]
}
