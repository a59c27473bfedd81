import type { Axis, OptionId, ResultKind } from './quiz.ts'

/**
 * The sets of cases used to check the quiz: two sets of made-up organizations, by two writers, and one of real
 * decisions.
 */
export const validationSets = ['forty', 'anotherWriter', 'real'] as const
export type ValidationSet = (typeof validationSets)[number]

/** A result without a role's name, so that figures read the same for any pair of roles. */
export type ValidatedResult = Axis | Exclude<ResultKind, 'role'> | 'unclear'

/** The expected results for a set of cases. */
export interface ExpectedFigures {
  readonly cases: number
  /** Cases that call for a new executive. */
  readonly newRoles: number
  /** Cases that call for none. Answering "no new executive" every time would get exactly these right. */
  readonly noNewRole: number
  /** Cases for which at least two readers name another role. */
  readonly otherRoles: number
}

/** The quiz's results for one reader's answers to a set. */
export interface ReadingFigures {
  readonly agree: number
  /** The right new executive, if one is expected. */
  readonly newRolesFound: number
  /** A new executive where none is expected. */
  readonly falseRoles: number
  /** At least one of the other roles that readers name. */
  readonly otherRolesFound: number
}

export interface ValidatedReading {
  readonly name: string
  readonly sets: Readonly<Record<ValidationSet, ReadingFigures>>
  /** Answers that the reader marked as guesses, and the total. */
  readonly guesses: number
  readonly answers: number
  /** Other roles recommended across all sets, and those of them that fewer than two readers name. */
  readonly otherRolesNamed: number
  readonly otherRolesUnexpected: number
}

export interface Miss {
  readonly expected: ValidatedResult
  readonly result: ValidatedResult
  /** How often it occurs in each reading. */
  readonly counts: readonly number[]
}

/** How often the quiz agrees with readers and decisions, as the methodology page publishes it. */
export interface QuizValidation {
  readonly expected: Readonly<Record<ValidationSet, ExpectedFigures>>
  readonly readings: readonly ValidatedReading[]
  /** How many cases of all sets expect each result. */
  readonly expectedResults: Readonly<Record<ValidatedResult, number>>
  /** Across all sets. */
  readonly misses: readonly Miss[]
  /** Cases in which both readings lead to the same result. */
  readonly sameResults: number
  /** How many cases naming the same best two other roles every time would get right. */
  readonly sameTwoOtherRoles: number
  /** Number of constants in the quiz that can change a result. */
  readonly constants: number
}

/** A one-sentence reason for each constant. */
export interface NumberReasons {
  readonly bases: Readonly<Record<Axis, string>>
  readonly thresholds: Readonly<Record<Axis, string>>
  readonly mostStakes: string
  readonly tooSmall: string
  readonly mostOtherRoles: string
}

/** The worked example on the methodology page; its result is checked against the quiz. */
export interface WorkedExampleAnswers {
  readonly story: string
  readonly axis: Axis
  /** The options chosen in one side's questions: the first question, stakes, cover, and obstacles. */
  readonly base: OptionId
  readonly stakes: readonly OptionId[]
  readonly cover: OptionId
  readonly obstacles: readonly OptionId[]
  /** What could be paid for. */
  readonly pay: OptionId
  /** Ids of the rule for this side, the rule for the other side, and the rule for the result. */
  readonly finding: string
  readonly otherFinding: string
  readonly rule: string
  /** The result's id, and all answers as in a link. */
  readonly result: string
  readonly answers: string
}
