/**
 * The basis of a statement. `article`: the article says so, in other words. `derived`: our own interpretation, of the
 * article, of other sources, or from practice. `source`: a source other than the article says so, in other words.
 */
export const bases = ['article', 'derived', 'source'] as const
export type Basis = (typeof bases)[number]

/** Id of a {@link Claim} or of an {@link ExternalSource}; permanent. */
export type SourceId = string

/** A sentence that a page shows, with its evidence. */
export interface Statement {
  readonly text: string
  readonly basis: Basis
  /** At least one id; none only for an interpretation from practice, which the article's layer doesn't have. */
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

/** One thing that a source other than the article says, and where. */
export interface ExternalSource {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  readonly year: number
  /** When it was published, as exactly as it's known: a year, a month, or a day, such as "2018-08-02". */
  readonly published: string
  /** Present if it bears no date: `published` is then our estimate, or the year in which we read it. */
  readonly undated?: true
  /** Absolute https address. */
  readonly address: string
  /** Where in it: a section, an article of a law, a page. */
  readonly where: string
  /** What it says there, in our words. Nothing stronger may rest on it. */
  readonly says: string
  /** When it was last read: an ISO 8601 date. */
  readonly checked: string
  /** What limits it: who was asked, how it was read, what has changed since. */
  readonly caution?: string
}

/** What can be said of the sources besides the article without listing them. */
export interface SourceSummary {
  /** How many things they say. */
  readonly facts: number
  /** How many publications they are: one may say several things. */
  readonly works: number
  /** How many of the facts have a caution. */
  readonly cautioned: number
  /** Those with more than one publication, the most first. */
  readonly publishers: readonly string[]
  /** When the last of them was read: an ISO 8601 date; empty if there are none. */
  readonly checked: string
}
