import type { HiringProfile } from '#model/hiring.ts'
import { aboutDivision } from './about-brief.ts'
import { briefDetails } from './brief-details.ts'
import type { BriefContent, LinkedBrief } from './brief-link.ts'
import { type BriefDetail, type BriefSection, entryOf, sectionOf } from './brief-parts.ts'
import { divisionSections } from './division-sections.ts'
import { type DivisionSource, divisionOf, profileOf } from './division.ts'
import { interviewQuestions } from './interview.ts'

/** What a recruiter needs to know about a position. */
export interface HiringBrief {
  /** Id of the hiring profile. */
  readonly profile: string
  readonly title: string
  /** The full title of the position, in our words. */
  readonly position: string
  /** Whether it's as candidates may see it. */
  readonly isForCandidates: boolean
  readonly source: DivisionSource
  /** Where the division of work comes from; empty if its readers needn't know. */
  readonly about: string
  readonly details: readonly BriefDetail[]
  /** Also those that have no entries yet. What's for interviewers comes last. */
  readonly sections: readonly BriefSection[]
  /** Parts that were there once, as `section.id`: readers may have worded them. */
  readonly retired: readonly string[]
}

/** The brief for a link, in our words; undefined if there's no one to hire for. */
export function hiringBrief(content: BriefContent, linked: LinkedBrief): HiringBrief | undefined {
  const found = divisionOf(content, linked)
  const { charter, source } = found
  const profile = profileOf(content, linked, charter)
  if (profile === undefined) return undefined
  const division = divisionSections(content, found, profile)
  const owned = new Set(
    division.filter(({ id }) => id !== 'elsewhere').flatMap(({ entries }) => entries.flatMap(({ covers }) => covers)),
  )
  return {
    profile: profile.id,
    title: `Hiring brief: ${nameOfProfile(content, profile)}`,
    position: profile.title,
    isForCandidates: false,
    source,
    about: aboutDivision(content.article, source),
    details: briefDetails(content, profile, linked.answers, charter.organization),
    sections: [
      sectionOf('mission', 'Mission', [entryOf('mission', profile.mission.text)], { isOurs: true }),
      // Since reporting lines have a page of their own, only for what readers wrote here.
      sectionOf('reporting', 'Reporting line', []),
      ...division,
      sectionOf(
        'first-year',
        'First year',
        profile.firstYear.map(({ id, statement }) => entryOf(id, statement.text)),
        { isOurs: true },
      ),
      ...interviewSections(content, profile, owned),
    ],
    retired: content.hiring.retired,
  }
}

/** What a profile is called in a list: the role as people call it, or what a result calls the one executive. */
export function nameOfProfile({ roles, quiz }: BriefContent, { role, title }: HiringProfile): string {
  const result = quiz.results.find(({ kind }) => role === undefined && kind === 'combined')
  return roles.find(({ id }) => id === role)?.abbreviation ?? result?.name ?? title
}

const forInterviewers = { isOurs: true, isForInterviewers: true } as const

function interviewSections(
  { hiring }: BriefContent,
  profile: HiringProfile,
  owned: ReadonlySet<string>,
): readonly BriefSection[] {
  return [
    sectionOf(
      'scorecard',
      'Scorecard',
      profile.scorecard.map(({ id, needs, shownBy, asked }) =>
        entryOf(id, needs.text, shownBy.text, { testedBy: asked }),
      ),
      {
        ...forInterviewers,
        noteLabel: 'Shown by',
        advice:
          '1: no example. 3: a real example, with the candidate’s own part in it. 5: one with results that a reference confirms. Rate alone before you compare. With less than 3 on any line, talk it over before you hire.',
      },
    ),
    sectionOf(
      'questions',
      'Interview questions',
      interviewQuestions(hiring, profile, owned).map(({ id, asks, listenFor }) =>
        entryOf(id, asks.text, listenFor.text),
      ),
      {
        ...forInterviewers,
        noteLabel: 'Listen for',
        advice:
          'Ask every candidate the same questions. Roles will do instead of names, and nobody has to reveal anything confidential.',
      },
    ),
    sectionOf(
      'references',
      'Reference checks',
      [...hiring.references, ...profile.references].map(({ id, statement }) => entryOf(id, statement.text)),
      {
        ...forInterviewers,
        advice:
          'Ask only people whom the candidate has agreed to; at a current employer, only after you’ve agreed to hire.',
      },
    ),
  ]
}
