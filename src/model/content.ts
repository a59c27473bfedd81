import type { ComparisonRow, Dimension, ListedRow } from './comparison.ts'
import type { Complement } from './complement.ts'
import type { Example, ExampleLink } from './example.ts'
import type { Hiring, RoleToSettle } from './hiring.ts'
import type { Party } from './party.ts'
import type { Quiz, Titles } from './quiz.ts'
import type { ListedResponsibility, Objective, Partner, Responsibility, Theme } from './responsibility.ts'
import type { ResultAdvice } from './result-advice.ts'
import type { Role } from './role.ts'
import type { Article, ArticleSection, Claim, ExternalSource, Statement } from './source.ts'
import type { LegalMention, ReportingModel, RoleKind, Topic, TopicLink } from './topic.ts'

/** Everything the site says about a set of roles. A different pair of roles is another value of this type. */
export interface Content {
  readonly article: Article
  readonly sections: readonly ArticleSection[]
  readonly claims: readonly Claim[]
  readonly externalSources: readonly ExternalSource[]
  readonly roles: readonly Role[]
  readonly dimensions: readonly Dimension[]
  readonly rows: readonly ComparisonRow[]
  readonly themes: readonly Theme[]
  readonly objectives: readonly Objective[]
  readonly partners: readonly Partner[]
  readonly responsibilities: readonly Responsibility[]
  readonly complement: Complement
  /** Others who can own a responsibility, in the order in which a charter lists them. */
  readonly parties: readonly Party[]
  readonly quiz: Quiz
  readonly advice: ResultAdvice
  /** Organizations with quiz answers and decisions, in display order. */
  readonly examples: readonly Example[]
  /** Questions on which organizations differ, in display order. */
  readonly topics: readonly Topic[]
  readonly reportingModels: readonly ReportingModel[]
  readonly roleKinds: readonly RoleKind[]
  readonly legalMentions: readonly LegalMention[]
  readonly hiring: Hiring
  /** What a position is advertised as, where its size calls for another title than that of its hiring profile. */
  readonly positionTitles: Titles
  /** Whose part is to be settled before anyone is hired, if a result calls for them. */
  readonly rolesToSettle: readonly RoleToSettle[]
  /** What the reader should know about the source. */
  readonly caveats: readonly Statement[]
}

/** What nearly every page needs. The rest loads only with the pages that show it. */
export type CoreContent = Pick<Content, 'article' | 'sections' | 'roles' | 'dimensions' | 'caveats'>

/** The content that statements cite. Without other sources, it's that of the article's own layer. */
export type CitedContent = Pick<Content, 'sections' | 'claims'> & Partial<Pick<Content, 'externalSources'>>

/** The content of the quiz and its results. */
export type QuizContent = CoreContent & Pick<Content, 'quiz'>

/** The content of a list of responsibilities. */
export type ResponsibilityContent = CoreContent &
  Pick<Content, 'themes' | 'objectives' | 'partners'> & { readonly responsibilities: readonly ListedResponsibility[] }

/** The content of a comparison. */
export type ComparisonContent = CoreContent & Pick<Content, 'rows'>

/** The same without what the rows say, which is enough to choose among them. */
export type ListedComparison = CoreContent & { readonly rows: readonly ListedRow[] }

/** What the list of all pages is made of. */
export type MappedContent = ResponsibilityContent &
  QuizContent & { readonly examples: readonly ExampleLink[]; readonly topics: readonly TopicLink[] }
