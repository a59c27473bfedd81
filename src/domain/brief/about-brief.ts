import { readingMark } from '#domain/site/evidence.ts'
import type { Article } from '#model/source.ts'
import type { DivisionSource } from './division.ts'

/** Where the division of work comes from, in a sentence. */
export function aboutDivision({ title, author, published }: Article, source: DivisionSource): string {
  switch (source) {
    case 'charter':
      return 'The division of work is from a role charter.'
    case 'result':
      return 'The division of work follows from quiz answers.'
    case 'article':
      return `The division of work follows ${author}’s article “${title}” (${published.slice(0, 4)}).`
  }
}

/** The same for candidates, whose copy doesn't mark what's from elsewhere. */
export function sourceForCandidates({ title, author, published }: Article): string {
  return `Based in part on: ${author}, “${title}” (${published}), paraphrased.`
}

/** What the marked parts are. */
export const aboutOurs = `Sections and lines marked ${readingMark} are our interpretation, from practice: adapt them.`
