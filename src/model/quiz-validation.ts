import type { Axis, OptionId, ResultKind } from './quiz.ts'

/** The sets of cases that the quiz is checked against: two of made-up organizations, by two writers, and real decisions. */
export const validationSets = ['forty', 'anotherWriter', 'real'] as const
export type ValidationSet = (typeof validationSets)[number]

/** A result without the name of a role, so that figures read the same for any pair. */
export type ValidatedResult = Axis | Exclude<ResultKind, 'role'> | 'unclear'

/** What a set of cases asks for. */
export interface ExpectedFigures {
  readonly cases: number
  /** Cases that call for a new executive. */
  readonly newRoles: number
  /** Cases that call for none, which is also what "no new executive" every time would get right. */
  readonly noNewRole: number
  /** Cases in which at least two readers name another role. */
  readonly otherRoles: number
}

/** What the quiz makes of one reader's answers for a set. */
export interface ReadingFigures {
  readonly agree: number
  /** The right executive, where a new one is called for. */
  readonly newRolesFound: number
  /** A new executive where none is called for. */
  readonly falseRoles: number
  /** One of the other roles that readers name. */
  readonly otherRolesFound: number
}

export interface ValidatedReading {
  readonly name: string
  readonly sets: Readonly<Record<ValidationSet, ReadingFigures>>
  /** Answers that the reader marked as a guess, of how many. */
  readonly guesses: number
  readonly answers: number
}

export interface Miss {
  readonly expected: ValidatedResult
  readonly result: ValidatedResult
  /** How often, in each reading in turn. */
  readonly counts: readonly number[]
}

/** How far the quiz agrees with others, as the methodology page publishes it. */
export interface QuizValidation {
  readonly expected: Readonly<Record<ValidationSet, ExpectedFigures>>
  readonly readings: readonly ValidatedReading[]
  /** Over all sets. */
  readonly misses: readonly Miss[]
  /** Cases in which the readings lead to the same result. */
  readonly sameResults: number
  /** How many other roles the best two would find if they were named every time. */
  readonly sameTwoOtherRoles: number
  /** Numbers of the quiz a change of which can change a result. */
  readonly constants: number
}

/** Why each number is what it is, in a sentence. */
export interface NumberReasons {
  readonly bases: Readonly<Record<Axis, string>>
  readonly thresholds: Readonly<Record<Axis, string>>
  readonly mostStakes: string
  readonly tooSmall: string
  readonly mostOtherRoles: string
}

/** Answers that the methodology page goes through; what they lead to is checked against the quiz. */
export interface WorkedExampleAnswers {
  readonly story: string
  readonly axis: Axis
  /** Options of the side's own questions: what it starts with, what's at stake, who leads it, and what's in the way. */
  readonly base: OptionId
  readonly stakes: readonly OptionId[]
  readonly cover: OptionId
  readonly obstacles: readonly OptionId[]
  /** Ids of the rule that finds what the side calls for, the one of the other side, and that of the result. */
  readonly finding: string
  readonly otherFinding: string
  readonly rule: string
  /** The result's id, and every answer as a link writes it. */
  readonly result: string
  readonly answers: string
}
