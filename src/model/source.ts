/**
 * Where a statement comes from. `article`: the article says so, in other words. `derived`: the project's own
 * reading of the article, such as an example, a signal or a pairing that the article does not make itself.
 */
export const bases = ['article', 'derived'] as const
export type Basis = (typeof bases)[number]

/** Id of a {@link Claim} or of an {@link ExternalSource}; stable for ever. */
export type SourceId = string

/** One sentence that a page shows, with the evidence for it. */
export interface Statement {
  readonly text: string
  readonly basis: Basis
  /** At least one id. */
  readonly sources: readonly SourceId[]
}

/** The article that everything here is drawn from. */
export interface Article {
  readonly title: string
  readonly author: string
  /** ISO 8601 date. */
  readonly published: string
  readonly kind: string
}

/** A part of the article, named by its own heading. */
export interface ArticleSection {
  readonly id: string
  readonly heading: string
}

/** One thing that the article says, paraphrased. */
export interface Claim {
  readonly id: SourceId
  /** Id of the {@link ArticleSection} it stands in. */
  readonly section: string
  readonly says: string
}

/** A source other than the article. */
export interface ExternalSource {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  readonly year: number
  /** Absolute https address. */
  readonly address: string
}
