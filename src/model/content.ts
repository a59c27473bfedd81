import type { ComparisonRow, Dimension } from './comparison.ts'
import type { Complement } from './complement.ts'
import type { Example, ExampleLink } from './example.ts'
import type { Party } from './party.ts'
import type { Quiz } from './quiz.ts'
import type { Objective, Partner, Responsibility, Theme } from './responsibility.ts'
import type { ResultAdvice } from './result-advice.ts'
import type { Role } from './role.ts'
import type { Article, ArticleSection, Claim, ExternalSource, Statement } from './source.ts'

/** Everything that the site says about a set of roles. Another pair of roles is another value of this type. */
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
  /** Who else may hold a responsibility, as a charter offers them. */
  readonly parties: readonly Party[]
  readonly quiz: Quiz
  readonly advice: ResultAdvice
  /** Organizations that the quiz was tried on, in the order in which they are shown. */
  readonly examples: readonly Example[]
  /** What the reader should know about the source itself. */
  readonly caveats: readonly Statement[]
}

/** What nearly every page needs: a page that shows no responsibility, row, complement, result, or example does without those. */
export type CoreContent = Omit<Content, 'responsibilities' | 'rows' | 'complement' | 'advice' | 'examples'>

/** What a list of responsibilities, a result and a charter are made of. */
export type ResponsibilityContent = CoreContent & Pick<Content, 'responsibilities'>

/** What a comparison is made of. */
export type ComparisonContent = CoreContent & Pick<Content, 'rows'>

/** What the map of the site is made of. */
export type MappedContent = ResponsibilityContent & { readonly examples: readonly ExampleLink[] }
