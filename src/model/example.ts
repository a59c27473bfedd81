import type { OptionId, QuestionId } from './quiz.ts'

/** What an organization is, as far as it matters to a reader who looks for one like their own. */
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

/** What it takes to link to an example. */
export interface ExampleLink {
  /** Stands in its address; permanent. */
  readonly id: string
  /** What the organization is, with its article: "A county". */
  readonly label: string
}

/** What a list of examples shows, and what other answers are compared with. */
export interface ListedExample extends ExampleLink {
  readonly kind: ExampleKind
  readonly basis: ExampleBasis
  /** The organization and where it stood; no role in it, or it would give the answer away. */
  readonly title: string
  /** Sort, country, and year; or sort, country, and size where it's invented. */
  readonly organization: string
  /** What was answered to every question that the quiz asks. */
  readonly answers: Readonly<Record<QuestionId, readonly OptionId[]>>
  readonly decided: {
    /** Id of a result of the quiz: what was done or, of an invented one, what most readers said. */
    readonly result: string
  }
}

/** Where a decision can be read about. */
export interface ExampleSource {
  readonly title: string
  readonly publisher: string
  /** ISO 8601, as exactly as the source gives it: a year, a month, or a day. None where it gives none. */
  readonly date?: string
  /** Absolute. */
  readonly address: string
}

/** An organization as it was before a decision about its technology leadership, and what came of it. */
export interface Example extends ListedExample {
  /** Three sentences, in our own words. */
  readonly story: readonly string[]
  readonly decided: ListedExample['decided'] & {
    /** One or two sentences. */
    readonly text: string
  }
  /** How it went, where that's known. */
  readonly outcome?: string
  /** Why the quiz says something else; exactly where it does. */
  readonly difference?: string
  /** Exactly where it's real. */
  readonly source?: ExampleSource
}

/** Sentences of a story: more would be the whole case, which nobody reads through to find out if it's theirs. */
export const storySentences = 3
