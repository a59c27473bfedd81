import { type BriefEdits, fieldOf } from './edit-brief.ts'
import type { HiringBrief } from './hiring-brief.ts'

/**
 * Our words that were written for a question which the reader has reworded, by their field, each with what to check. What the
 * reader has reworded as well needs no check.
 */
export function fieldsToCheck({ sections }: HiringBrief, edits: BriefEdits): ReadonlyMap<string, string> {
  const entriesOf = (section: 'questions' | 'scorecard') => sections.find(({ id }) => id === section)?.entries ?? []
  const ownWords = (field: string) => (Object.hasOwn(edits, field) ? edits[field]?.trim() : undefined)
  const reworded = entriesOf('questions')
    .map(({ id }, index) => ({ id, number: index + 1 }))
    // One that's cleared takes the rest along.
    .filter(({ id }) => (ownWords(fieldOf.text('questions', id)) ?? '') !== '')
  const found = [
    ...reworded.map(({ id }) => [fieldOf.note('questions', id), 'Check: written for our question.'] as const),
    ...entriesOf('scorecard').flatMap(({ id, testedBy }) => {
      const { number } = reworded.find((question) => testedBy.includes(question.id)) ?? {}
      if (number === undefined || ownWords(fieldOf.note('scorecard', id)) !== undefined) return []
      return [[fieldOf.text('scorecard', id), `Check: our question ${number} asked about this.`] as const]
    }),
  ]
  return new Map(found.filter(([field]) => ownWords(field) === undefined))
}
