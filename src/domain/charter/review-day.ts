import type { CalendarDay } from '#domain/export/calendar.ts'
import type { ExportOrigin } from '#domain/export/source-notes.ts'
import { type Charter, charterName } from './charter.ts'

/** The day on which a charter is to be reviewed; undefined if none is set. */
export function reviewDay(charter: Charter, { address, date }: ExportOrigin): CalendarDay | undefined {
  if (charter.review === '') return undefined
  const name = charterName(charter, '')
  return {
    id: idOf(charter),
    title: name === '' ? 'Review the role charter' : `Review the role charter: ${name}`,
    day: charter.review,
    made: date,
    address,
  }
}

/** What stays when the division of work and the review date change: what it's called, since when it's in effect, and for whom. */
function idOf({ title, organization, date, names }: Charter): string {
  const words = [title, organization, date, ...Object.values(names)].join(' ').toLowerCase()
  const slug = words.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')
  return slug === '' ? 'role-charter-review' : `role-charter-review-${slug}`
}
