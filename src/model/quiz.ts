import type { Orientation } from './role.ts'
import type { Statement } from './source.ts'

/** A side on which an organization can need technology leadership; the role for it is the one that `faces` it. */
export type Axis = Exclude<Orientation, 'both'>
export const axes = ['inward', 'outward'] as const satisfies readonly Axis[]

/** How far a statement holds, from "not at all" to "entirely"; these ids stand in links. */
export const needLevels = ['0', '1', '2', '3', '4'] as const
export type NeedLevel = (typeof needLevels)[number]

/** Who holds a side today, from the least cover to the most; these ids stand in links. */
export const coverLevels = ['nobody', 'provider', 'manager', 'executive'] as const
export type CoverLevel = (typeof coverLevels)[number]

/** How many people work in the organization; these ids stand in links. */
export const sizes = ['to19', 'to99', 'to499', 'from500'] as const
export type Size = (typeof sizes)[number]

/** Whether one more executive is paid for; these ids stand in links. */
export const seatFunding = ['yes', 'no'] as const
export type SeatFunding = (typeof seatFunding)[number]

/** The answer "don't know". It is no point on any scale: neutral is an opinion, this is none. */
export const unknown = 'dk'

/** Lowercase letters and digits only, since links join ids with other characters; stable for ever. */
export type QuestionId = string
export type OptionId = string

export interface AnswerOption<Id extends OptionId = OptionId> {
  readonly id: Id
  readonly label: string
}

/** What a word in a question means. */
export interface Gloss {
  readonly term: string
  readonly meaning: string
}

interface QuestionBase {
  readonly id: QuestionId
  /** What is asked, or for a need question the statement to be judged, and the claims it stands on. */
  readonly statement: Statement
  readonly example: string
  readonly glosses: readonly Gloss[]
}

/** A fact that tells how much the organization needs leadership on one side. */
export interface NeedQuestion extends QuestionBase {
  readonly kind: 'need'
  readonly axis: Axis
  /** 1 where agreeing tells of need, -1 where agreeing tells that there is none. */
  readonly direction: 1 | -1
  readonly options: readonly AnswerOption<NeedLevel>[]
  /** Ids of the responsibilities that the fact points to, the closest first. */
  readonly responsibilities: readonly string[]
}

/** Who holds a side today. */
export interface CoverQuestion extends QuestionBase {
  readonly kind: 'cover'
  readonly axis: Axis
  readonly options: readonly AnswerOption<CoverLevel>[]
}

export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'scale'
  readonly options: readonly AnswerOption<Size>[]
}

export interface SeatQuestion extends QuestionBase {
  readonly kind: 'seat'
  readonly options: readonly AnswerOption<SeatFunding>[]
}

export type Question = NeedQuestion | CoverQuestion | ScaleQuestion | SeatQuestion

/** What the two sides come to. */
export type OutcomeKind = 'role' | 'both' | 'neither' | 'unclear'

/** Why nothing can be said: too few answers, nobody knows who holds a side, or the sides are too close to tell apart. */
export type UnclearReason = 'few' | 'cover' | 'tie'

interface OutcomeBase {
  /** Stands in the address of the result; stable for ever. */
  readonly id: string
  readonly name: string
  /** One sentence that a chair can read aloud. */
  readonly headline: Statement
}

export type Outcome =
  | (OutcomeBase & { readonly kind: 'role'; readonly axis: Axis })
  | (OutcomeBase & { readonly kind: Exclude<OutcomeKind, 'role'> })

/**
 * A side by its part in the result: `first` is the one to fill (the greater gap) or, where none is to fill, the one
 * that is needed more; `second` is the other. Or a side by its name.
 */
export type Side = 'first' | 'second' | Axis

/** Something that a result has to show for a rule to hold. */
export type Condition =
  | { readonly verdict: readonly (Exclude<OutcomeKind, 'unclear'> | UnclearReason)[] }
  /** The two gaps are too close to rank. */
  | { readonly tied: boolean }
  /** The need on a side reaches the threshold, or does not. */
  | { readonly need: Side; readonly high: boolean }
  | { readonly cover: Side; readonly oneOf: readonly (CoverLevel | typeof unknown)[] }
  /** An unanswered question counts as answered "don't know". */
  | { readonly question: QuestionId; readonly oneOf: readonly OptionId[] }

/**
 * A rule that names the next seat. Rules stand in order and the first whose conditions all hold is taken.
 * In its texts `{first}` and `{second}` stand for the abbreviations of the two roles.
 */
export interface SeatRule {
  /** Stable for ever. */
  readonly id: string
  readonly when: readonly Condition[]
  /** True where the advice is a seat other than the two roles: such a rule is also told when an earlier one is taken. */
  readonly anotherRole?: true
  readonly title: string
  readonly advice: Statement
  /** The rule itself in words, as the method page states it. */
  readonly because: Statement
  readonly steps: readonly Statement[]
}

/** A made-up organization whose score the method page works out step by step. */
export interface WorkedExample {
  readonly name: string
  readonly description: string
  readonly chosen: Readonly<Record<QuestionId, OptionId>>
  readonly matters: readonly QuestionId[]
  /** Whole points, 0 to 100. */
  readonly points: Readonly<Record<Axis, { readonly need: number; readonly gap: number }>>
  /** Id of the {@link Outcome}. */
  readonly outcome: string
  /** Id of the {@link SeatRule}. */
  readonly seat: string
}

/** Everything that the quiz asks and says. */
export interface QuizContent {
  /** In the order in which they are asked. */
  readonly questions: readonly Question[]
  readonly unknown: AnswerOption<typeof unknown>
  readonly outcomes: readonly Outcome[]
  readonly seatRules: readonly SeatRule[]
  /** Who might hold what no new seat takes over, by who holds it today. */
  readonly holders: Readonly<Record<CoverLevel | typeof unknown, Statement>>
  readonly workedExample: WorkedExample
}
