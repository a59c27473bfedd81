import { sanitizeText, truncateText } from '#domain/text/sanitize-text.ts'
import { type Query, unreadOf } from './query.ts'

/** A part of a link that couldn't be used. */
export interface LinkIssue {
  /** What was dropped, as written in the link, such as `theme=secrecy`. It comes from outside, so it's never trusted. */
  readonly what: string
  readonly why:
    | 'unknown'
    | 'duplicate'
    | 'other-answers'
    | 'too-long'
    | 'malformed'
    | 'contradiction'
    | 'version'
    | 'no-room'
    | 'cut-off'
    | 'full'
    | 'hidden'
    | 'missing'
    | 'fixed'
    | 'conflict'
    | 'not-asked'
}

/** Records a part of a link that couldn't be used, and why. */
export type AddIssue = (what: string, why: LinkIssue['why']) => void

/** Collects the issues of one link. */
export interface IssueCollector {
  readonly issues: readonly LinkIssue[]
  /** Keeps one character more than is quoted, so the quotation shows that it was truncated. */
  readonly add: AddIssue
  /** Adds the issues of a part of the link unchanged. */
  readonly addAll: (issues: readonly LinkIssue[]) => void
}

/**
 * How many issues are recorded and how many of them named (the rest are counted), and how much of each is quoted, in UTF-16
 * code units. Nobody reads more of a link. A person who has edited a file looks for each, after the name of its row.
 */
const limits = {
  link: { recorded: 20, named: 3, quoted: 40 },
  file: { recorded: 100, named: 20, quoted: 120 },
} as const

/** More than this doesn't fit into a sentence. */
const mostInSentence = 3

const reasons = {
  unknown: 'isn’t recognized',
  duplicate: 'appears more than once',
  'other-answers': 'is a second set of answers (the team comparison shows several)',
  'too-long': 'is too long',
  malformed: 'can’t be read',
  contradiction: 'is both included and excluded',
  version: 'comes from another version of this site',
  'no-room': 'doesn’t fit',
  'cut-off': 'is incomplete',
  full: 'is over the limit of a team comparison',
  hidden: 'had hidden characters',
  missing: 'is missing, so it stays as it was',
  conflict: 'has answers that exclude each other',
  'not-asked': 'doesn’t apply, given the other answers',
  fixed: 'can’t be changed, so it stays as it was',
} as const satisfies Record<LinkIssue['why'], string>

/**
 * @param query The link's query, to report what was too long to be read.
 * @returns a collector for one link or file, which ignores issues beyond a limit.
 */
export function createIssueCollector(query: Query = {}, of: keyof typeof limits = 'link'): IssueCollector {
  const { recorded, quoted } = limits[of]
  const issues: LinkIssue[] = []
  const addAll: IssueCollector['addAll'] = (more) => {
    issues.push(...more.slice(0, recorded - issues.length))
  }
  const add: AddIssue = (what, why) => addAll([{ what: what.slice(0, quoted + 1), why }])
  const unread = unreadOf(query)
  if (unread !== undefined) add(unread, 'too-long')
  return { issues, addAll, add }
}

/**
 * Tells the reader which parts of a link or a file were ignored.
 *
 * @returns For a link, a sentence that names at most three issues and counts the rest. For a file, a sentence, or the lines of
 *   a list (its introduction first), which name twenty. Empty if there are none.
 */
export function describeIssues(issues: readonly LinkIssue[], of: keyof typeof limits = 'link'): string {
  if (issues.length === 0) return ''
  // A part with two problems is named once.
  const distinct = issues.filter(({ what }, index) => issues.findIndex((each) => each.what === what) === index)
  const named = distinct.slice(0, limits[of].named).map((issue) => describe(issue, limits[of].quoted))
  const rest = distinct.length - named.length
  // What to do comes before details that only a person who knows the format can read.
  const isCutOff = of === 'link' && issues.some(({ why }) => why === 'cut-off')
  const parts = rest === 0 ? named : [...named, `and ${rest} more`]
  if (named.length > mostInSentence) return [`We ignored part of this ${of}:`, ...parts].join('\n')
  return `${isCutOff ? 'This link may have been cut off: ask for it again. ' : ''}We ignored part of this ${of}: ${parts.join('; ')}.`
}

function describe({ what, why }: LinkIssue, longest: number): string {
  // A value of only invisible characters would leave an empty pair of quotation marks.
  const quoted = sanitizeText(what, longest) === '' ? 'an invisible character' : `“${truncateText(what, longest)}”`
  return `${quoted} ${reasons[why]}`
}
