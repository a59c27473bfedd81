/**
 * The basis of a statement. `article`: the article says so, in other words. `derived`: our own interpretation of the
 * article, such as an example, a signal, or a pairing that the article itself doesn't have.
 */
export const bases = ['article', 'derived'] as const
export type Basis = (typeof bases)[number]

/** Id of a {@link Claim} or of an {@link ExternalSource}; permanent. */
export type SourceId = string

/** A sentence that a page shows, with its evidence. */
export interface Statement {
  readonly text: string
  readonly basis: Basis
  /** At least one id. */
  readonly sources: readonly SourceId[]
}

/** The article that the content is based on. */
export interface Article {
  readonly title: string
  readonly author: string
  /** ISO 8601 date. */
  readonly published: string
  readonly kind: string
}

/** A section of the article, named by its heading. */
export interface ArticleSection {
  readonly id: string
  readonly heading: string
}

/** One thing the article says, paraphrased. */
export interface Claim {
  readonly id: SourceId
  /** Id of the {@link ArticleSection} that contains it. */
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
