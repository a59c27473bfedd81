import { readingMark } from '#domain/site/evidence.ts'
import type { DivisionSource } from './division.ts'

/** Where the division of work comes from, in a sentence. */
export const aboutDivision: Readonly<Record<DivisionSource, string>> = {
  charter: 'The division of work is from a role charter.',
  result: 'The division of work follows from quiz answers.',
  article: 'The division of work is the article’s.',
}

/** What the marked sections are. */
export const aboutOurs = `Sections marked ${readingMark} are our interpretation, from practice: adapt them.`
