import type { OptionId, QuestionId } from './quiz.ts'

/** Kinds of organizations, as far as they help readers find one like their own. */
export const exampleKinds = [
  'public',
  'education',
  'manufacturing',
  'retail',
  'health',
  'platform',
  'holding',
  'media',
  'services',
  'startup',
  'software',
  'finance',
] as const
export type ExampleKind = (typeof exampleKinds)[number]

/** `real`: somebody decided, and there's a public source; `invented`: independent readers said what they would do. */
export const exampleBases = ['real', 'invented'] as const
export type ExampleBasis = (typeof exampleBases)[number]

/** What a link to an example needs. */
export interface ExampleLink {
  /** Part of its address; permanent. */
  readonly id: string
  /** The organization, with its article: "A county." */
  readonly label: string
}

/** What a list of examples shows, and what other answers are compared with. */
export interface ListedExample extends ExampleLink {
  readonly kind: ExampleKind
  readonly basis: ExampleBasis
  /** The organization and its situation. Never names a role, which would give away the answer. */
  readonly title: string
  /** Kind, country, and year; or kind, country, and size if it's invented. */
  readonly organization: string
  /** An answer to every question that the quiz asks. */
  readonly answers: Readonly<Record<QuestionId, readonly OptionId[]>>
  readonly decided: {
    /** Id of a quiz result: what was decided or, for an invented example, what most readers said. */
    readonly result: string
  }
}

/** A source that describes the decision. */
export interface ExampleSource {
  readonly title: string
  readonly publisher: string
  /** ISO 8601, as precise as the source is: a year, a month, or a day. None if the source has no date. */
  readonly date?: string
  /** Absolute. */
  readonly address: string
}

/** An organization before a decision about its technology leadership, and what happened next. */
export interface Example extends ListedExample {
  /** Three sentences in our own words. */
  readonly story: readonly string[]
  readonly decided: ListedExample['decided'] & {
    /** One or two sentences. */
    readonly text: string
  }
  /** How it turned out, if that's known. */
  readonly outcome?: string
  /** Why the quiz's result differs; set if and only if it does. */
  readonly difference?: string
  /** Set if and only if the example is real. */
  readonly source?: ExampleSource
}

/** Number of sentences in a story. More would be the whole case, and nobody reads that to find out if it's relevant. */
export const storySentences = 3
