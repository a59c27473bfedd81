import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { textInContext } from '#domain/text/question-context.ts'
import type { ComparisonRow } from '#model/comparison.ts'
import type { MappedContent } from '#model/content.ts'

/** Addresses of the site, from its root and without the host's base path. */
export const addressOf = {
  home: () => '/',
  compare: () => '/compare',
  dimension: (dimension: string) => `/compare/${dimension}`,
  row: (row: Pick<ComparisonRow, 'id' | 'dimension'>) => `/compare/${row.dimension}#${row.id}`,
  responsibilities: () => '/responsibilities',
  responsibility: (id: string) => `/responsibilities/${id}`,
  together: () => '/together',
  quiz: () => '/quiz',
  question: (id: string) => `/quiz/${id}`,
  review: () => '/quiz/review',
  /**
   * @param answers as the link codec writes them; the page of the outcome itself where there are none.
   * @param original those that were there before others were tried.
   */
  result: (outcome: string, answers = '', original = '') =>
    `/result/${outcome}${answers === '' ? '' : `?a=${answers}`}${original === '' ? '' : `&was=${original}`}`,
  /** @param query as it is written after the question mark; empty for one's own. */
  charter: (query = '') => `/charter${query}`,
  /** @param query as the link codec of boards writes it; the empty board where there is none. */
  board: (query = '') => `/board${query}`,
  examples: () => '/examples',
  example: (id: string) => `/examples/${id}`,
  method: () => '/method',
  accessibility: () => '/accessibility',
  licenses: () => '/licenses',
  openData: () => '/open-data',
} as const

/** A page that can be opened. */
export interface SitePage {
  readonly address: string
  readonly name: string
}

/** Every page of the site, in reading order. */
export function allPages(content: MappedContent): readonly SitePage[] {
  return [
    { address: addressOf.home(), name: 'The difference at a glance' },
    { address: addressOf.compare(), name: 'The whole comparison' },
    ...content.dimensions.map(({ id, name }) => ({ address: addressOf.dimension(id), name: `Compared: ${name}` })),
    { address: addressOf.responsibilities(), name: 'Every responsibility' },
    ...content.responsibilities.map(({ id, title }) => ({ address: addressOf.responsibility(id), name: title })),
    { address: addressOf.together(), name: 'The two roles together' },
    { address: addressOf.quiz(), name: 'The quiz: which do you need?' },
    ...content.quiz.questions.map((question) => ({
      address: addressOf.question(question.id),
      name: textInContext(content.quiz.questions, question),
    })),
    { address: addressOf.review(), name: 'The quiz: your answers' },
    ...content.quiz.results.map(({ id, name }) => ({ address: addressOf.result(id), name: `A result: ${name}` })),
    { address: addressOf.charter(), name: 'The role charter: who owns what' },
    { address: addressOf.board(), name: 'Team comparison: several people’s answers' },
    { address: addressOf.examples(), name: 'Examples: organizations, decisions, and the quiz’s answer' },
    ...content.examples.map(({ id, label }) => ({
      address: addressOf.example(id),
      name: `An example: ${lowercaseFirst(label)}`,
    })),
    { address: addressOf.method(), name: 'How the quiz scores' },
    { address: addressOf.openData(), name: 'Open data: the files' },
    { address: addressOf.accessibility(), name: 'Accessibility: what you can count on' },
    { address: addressOf.licenses(), name: 'Licenses: the work of others in this site' },
  ]
}
