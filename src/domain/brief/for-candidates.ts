import { blank, type BriefEntry, type BriefSection, type BriefSectionId } from './brief-parts.ts'
import type { HiringBrief } from './hiring-brief.ts'

/** Headings that speak to the authors of a brief, in words for its readers. */
const headings: Partial<Record<BriefSectionId, string>> = {
  often: 'May also include',
  contested: 'Settled here, contested elsewhere',
}

/** The facts that are in the heading. */
const inHeading: readonly string[] = ['title', 'organization']

/**
 * The brief as candidates may see it: without what's for interviewers, what's still to be filled in, and what's said to its
 * authors. Its heading is the position's.
 */
export function briefForCandidates(brief: HiringBrief): HiringBrief {
  const details = brief.details.map((detail) => ({ ...detail, text: withoutBlanks(detail.text) }))
  const [title = '', organization = ''] = inHeading.map((id) => details.find((each) => each.id === id)?.text)
  return {
    ...brief,
    isForCandidates: true,
    title: [title === '' ? brief.position : title, organization]
      .filter((text) => text !== '')
      .join(', ')
      .replaceAll(/\s+/g, ' '),
    about: '',
    details: details.filter(({ id, text }) => text !== '' && !inHeading.includes(id)),
    sections: brief.sections
      .filter(({ isForInterviewers }) => !isForInterviewers)
      .map((section) => ({
        ...section,
        heading: headings[section.id] ?? section.heading,
        isOurs: false,
        entries: entriesForCandidates(section),
      }))
      .filter(({ entries }) => entries.length > 0),
  }
}

function entriesForCandidates({ entries }: BriefSection): readonly BriefEntry[] {
  return entries.flatMap((entry) => {
    if (entry.isOpen) return []
    const [text = '', note = ''] = [entry.text, entry.note].map(withoutBlanks).filter((each) => each !== '')
    return text === '' ? [] : [{ ...entry, text, note, isOurs: false }]
  })
}

/** A text without the sentences that have a blank in them. */
function withoutBlanks(text: string): string {
  if (!text.includes(blank)) return text
  const sentences = text.match(/[^]+?(?:[.?!]\s+|\n|$)/g) ?? []
  return sentences
    .filter((sentence) => !sentence.includes(blank))
    .join('')
    .trim()
}
