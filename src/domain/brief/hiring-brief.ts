import { type CharterLine, charterLines, idsInLine } from '#domain/charter/charter-lines.ts'
import { type Charter, charterHolders, charterItems, holderNames } from '#domain/charter/charter.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import type { HiringProfile } from '#model/hiring.ts'
import { axes } from '#model/quiz.ts'
import { shared } from '#model/responsibility.ts'
import type { BriefContent, LinkedBrief } from './brief-link.ts'
import { type DivisionSource, divisionOf, ownersIn, profileOf } from './division.ts'
import { interviewQuestions } from './interview.ts'

/** The parts of a brief, in their order. Readers' own wording is kept under these names, so they're permanent. */
export type BriefSectionId =
  | 'mission'
  | 'reporting'
  | 'owns'
  | 'shares'
  | 'elsewhere'
  | 'first-year'
  | 'scorecard'
  | 'questions'
  | 'references'

/** A line of a brief. */
export interface BriefEntry {
  /** Unique in its section, and permanent. */
  readonly id: string
  readonly text: string
  /** Empty if there's nothing to add. */
  readonly note: string
  /** Ids of the responsibilities that it's about, if it's about who owns them. */
  readonly covers: readonly string[]
}

export interface BriefSection {
  readonly id: BriefSectionId
  readonly heading: string
  /** Whether it's our interpretation, rather than the division of work. */
  readonly isOurs: boolean
  /** What the notes say, if that isn't plain. */
  readonly noteLabel: string
  readonly entries: readonly BriefEntry[]
}

/** A fact about the position; its text is empty where it's to be filled in. */
export interface BriefDetail {
  readonly id: string
  readonly term: string
  readonly text: string
}

/** What a recruiter needs to know about a position. */
export interface HiringBrief {
  /** Id of the hiring profile. */
  readonly profile: string
  readonly title: string
  readonly source: DivisionSource
  readonly details: readonly BriefDetail[]
  /** Only those that have entries. */
  readonly sections: readonly BriefSection[]
}

/** The brief for a link, in our words; undefined if there's no one to hire for. */
export function hiringBrief(content: BriefContent, linked: LinkedBrief): HiringBrief | undefined {
  const { charter, source } = divisionOf(content, linked)
  const profile = profileOf(content, linked, charter)
  if (profile === undefined) return undefined
  const title = titleBySize(content, profile, linked.answers) ?? profile.title
  const division = divisionSections(content, charter, profile)
  const owned = new Set(
    division.filter(({ id }) => id !== 'elsewhere').flatMap(({ entries }) => entries.flatMap(({ covers }) => covers)),
  )
  const { hiring } = content
  const [mission, reporting] = ourSections(content, profile)
  return {
    profile: profile.id,
    title: `Hiring brief: ${nameOfProfile(content, profile)}`,
    source,
    details: [
      { id: 'title', term: 'Title', text: title },
      { id: 'organization', term: 'Organization', text: charter.organization },
      { id: 'location', term: 'Location', text: '' },
      { id: 'start', term: 'Start date', text: '' },
      { id: 'pay', term: 'Pay range', text: '' },
    ],
    sections: [
      ...[mission, reporting].flatMap((section) => section ?? []),
      ...division,
      ours(
        'first-year',
        'First year',
        profile.firstYear.map(({ id, statement }) => line(id, statement.text)),
      ),
      ours(
        'scorecard',
        'Scorecard',
        profile.scorecard.map(({ id, needs, shownBy }) => line(id, needs.text, shownBy.text)),
        'Shown by',
      ),
      ours(
        'questions',
        'Interview questions',
        interviewQuestions(hiring, profile, owned).map(({ id, asks, listenFor }) =>
          line(id, asks.text, listenFor.text),
        ),
        'Listen for',
      ),
      ours(
        'references',
        'Reference checks',
        [...hiring.references, ...profile.references].map(({ id, statement }) => line(id, statement.text)),
      ),
    ].filter(({ entries }) => entries.length > 0),
  }
}

/** What a profile is called in a list: the role as people call it, or what a result calls the one executive. */
export function nameOfProfile({ roles, quiz }: BriefContent, { role, title }: HiringProfile): string {
  const result = quiz.results.find(({ kind }) => role === undefined && kind === 'combined')
  return roles.find(({ id }) => id === role)?.abbreviation ?? result?.name ?? title
}

/** The title that suits the number of people in the answers; undefined if they don't say. */
function titleBySize({ quiz, roles }: BriefContent, { role }: HiringProfile, { chosen }: Answers): string | undefined {
  const axis = axes.find((each) => roles.some(({ id, faces }) => id === role && faces === each))
  const titles = role === undefined ? quiz.titles.combined : axis && quiz.titles[axis]
  return Object.entries(titles ?? {}).find(([size]) => chosen[quiz.people]?.includes(size))?.[1]
}

function ourSections({ reportingModels }: BriefContent, profile: HiringProfile): readonly BriefSection[] {
  const models = profile.reporting.flatMap((id) => reportingModels.find((model) => model.id === id) ?? [])
  return [
    ours('mission', 'Mission', [line('mission', profile.mission.text)]),
    ours('reporting', 'Reporting line', [
      line('line', profile.reportsTo.text),
      ...models.map(({ id, name, statement }) => line(id, name, statement.text)),
    ]),
  ]
}

function ours(id: BriefSectionId, heading: string, entries: readonly BriefEntry[], noteLabel = ''): BriefSection {
  return { id, heading, isOurs: true, noteLabel, entries }
}

function line(id: string, text: string, note = '', covers: readonly string[] = []): BriefEntry {
  return { id, text, note, covers }
}

/** What the role owns, shares, and leaves to others: each responsibility of the charter once. */
function divisionSections(content: BriefContent, charter: Charter, profile: HiringProfile): readonly BriefSection[] {
  const holders = charterHolders(content, charter)
  const nameOf = holderNames(holders)
  const owners = ownersIn(content, charter, profile)
  const lines = charterLines(charterItems(content, charter), false)
  const [owns, shares] = [
    lines.filter(({ assignment }) => owners.has(assignment.holder)),
    lines.filter(({ assignment }) => assignment.holder === shared && !owners.has(shared)),
  ]
  const others = holders
    .filter(({ id }) => !owners.has(id) && id !== shared)
    .map((holder) => ({ holder, own: lines.filter(({ assignment }) => assignment.holder === holder.id) }))
    .filter(({ own }) => own.length > 0)
  const leadOf = ({ assignment: { lead } }: CharterLine) => (lead === null ? 'No lead yet.' : `Lead: ${nameOf(lead)}.`)
  const division = (id: BriefSectionId, heading: string, entries: readonly BriefEntry[]) => ({
    id,
    heading,
    isOurs: false,
    noteLabel: '',
    entries,
  })
  return [
    division(
      'owns',
      'Responsibilities',
      owns.map((own) => line(own.id, own.name, describe(own), idsInLine(own))),
    ),
    division(
      'shares',
      'Shared responsibilities',
      shares.map((own) => line(own.id, own.name, `${describe(own)} ${leadOf(own)}`.trim(), idsInLine(own))),
    ),
    division(
      'elsewhere',
      'Owned by others',
      others.map(({ holder, own }) =>
        line(holder.id, holder.name, own.map(nameWithIncluded).join('; '), own.flatMap(idsInLine)),
      ),
    ),
  ]
}

/** What it covers; empty for a custom responsibility, whose name says it. */
function describe({ responsibility, title, includes }: CharterLine): string {
  return [
    ...(responsibility === undefined ? [] : [`${title}.`]),
    ...(includes.length === 0 ? [] : [`Includes: ${includes.map(({ name }) => name).join(', ')}.`]),
  ].join(' ')
}

function nameWithIncluded({ name, includes }: CharterLine): string {
  return includes.length === 0 ? name : `${name} (with ${includes.map((item) => item.name).join(' and ')})`
}
