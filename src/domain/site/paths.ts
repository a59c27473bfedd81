import type { ComparisonRow } from '#model/comparison.ts'

/** Addresses from the root of the site, without the host's base path. */
export const addressOf = {
  home: () => '/',
  compare: () => '/compare',
  dimension: (dimension: string) => `/compare/${dimension}`,
  row: (row: Pick<ComparisonRow, 'id' | 'dimension'>) => `/compare/${row.dimension}#${row.id}`,
  responsibilities: () => '/responsibilities',
  responsibility: (id: string) => `/responsibilities/${id}`,
  contested: () => '/contested',
  topic: (id: string) => `/contested/${id}`,
  kinds: () => '/kinds',
  law: () => '/law',
  together: () => '/together',
  quiz: () => '/quiz',
  question: (id: string) => `/quiz/${id}`,
  review: () => '/quiz/review',
  /**
   * @param answers as written by the link codec; without them, it's the page of the outcome itself.
   * @param original the answers before the reader tried others.
   */
  result: (outcome: string, answers = '', original = '') =>
    `/result/${outcome}${answers === '' ? '' : `?a=${answers}`}${original === '' ? '' : `&was=${original}`}`,
  /** @param query starts with the question mark; empty for the reader's own charter. */
  charter: (query = '') => `/charter${query}`,
  /** @param query as written by the link codec of briefs; without it, it's by the article's division of work. */
  brief: (query = '') => `/brief${query}`,
  /** @param query as written by the link codec of teams; without it, it's an empty team comparison. */
  board: (query = '') => `/board${query}`,
  /** @param fragment as written by the link codec of sessions; without it, it's the one on the reader's device. */
  session: (fragment = '') => `/session${fragment}`,
  /** A new session about the whole charter, unless one is open on the device. */
  sessionOnCharter: () => '/session?list=whole',
  examples: () => '/examples',
  example: (id: string) => `/examples/${id}`,
  method: () => '/method',
  accessibility: () => '/accessibility',
  licenses: () => '/licenses',
  openData: () => '/open-data',
} as const
