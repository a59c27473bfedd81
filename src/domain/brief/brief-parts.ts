/** The parts of a brief, in their order. Readers' own wording is kept under these names, so they're permanent. */
export type BriefSectionId =
  | 'mission'
  | 'reporting'
  | 'owns'
  | 'often'
  | 'shares'
  | 'contested'
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
  /** Whether it's our interpretation, in a section that isn't. */
  readonly isOurs: boolean
  /** Ids of the responsibilities that it's about, if it's about who owns them. */
  readonly covers: readonly string[]
  /** Ids of the entries of other sections that test it. */
  readonly testedBy: readonly string[]
  /** Whether it says nothing to candidates before someone has settled it. */
  readonly isOpen: boolean
}

export interface BriefSection {
  readonly id: BriefSectionId
  readonly heading: string
  /** Whether it's our interpretation, rather than the division of work. */
  readonly isOurs: boolean
  /** Whether candidates shouldn't see it: it has the answers. */
  readonly isForInterviewers: boolean
  /** How to use it; empty if that's plain. */
  readonly advice: string
  /** What the notes say, if that isn't plain. */
  readonly noteLabel: string
  readonly entries: readonly BriefEntry[]
}

/** A fact about the position; its text is empty where it's to be filled in. */
export interface BriefDetail {
  readonly id: string
  readonly term: string
  readonly text: string
  /** What to fill in; empty if that's plain. */
  readonly hint: string
  /** Whether a brief can do without it. */
  readonly isOptional: boolean
}

/** Where something is to be filled in. */
export const blank = '____'

/** A line of ours or of the reader's. */
export function entryOf(id: string, text: string, note = '', more: Partial<BriefEntry> = {}): BriefEntry {
  return { id, text, note, isOurs: false, covers: [], testedBy: [], isOpen: false, ...more }
}

/** A section without any of what only some have. */
export function sectionOf(
  id: BriefSectionId,
  heading: string,
  entries: readonly BriefEntry[],
  more: Partial<BriefSection> = {},
): BriefSection {
  return { id, heading, isOurs: false, isForInterviewers: false, advice: '', noteLabel: '', entries, ...more }
}
