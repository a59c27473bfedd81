import type { BriefEntry, BriefSection } from './brief-parts.ts'

/** What the part is called that candidates shouldn't see. */
export const interviewersHeading = 'For interviewers only'

/** Where a must-have is tested, as the sections are numbered: "Question 4; references". Empty if it's nowhere in them. */
export function whereTested(sections: readonly BriefSection[], { testedBy }: BriefEntry): string {
  const entriesOf = (section: BriefSection['id']) => sections.find(({ id }) => id === section)?.entries ?? []
  const numbers = entriesOf('questions').flatMap(({ id }, index) => (testedBy.includes(id) ? [index + 1] : []))
  const questions = numbers.length > 1 ? `Questions ${numbers.join(' and ')}` : `Question ${numbers.join('')}`
  const isReferred = entriesOf('references').some(({ id }) => testedBy.includes(id))
  if (numbers.length === 0) return isReferred ? 'References' : ''
  return isReferred ? `${questions}; references` : questions
}
