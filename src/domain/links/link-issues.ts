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

/** Most issues recorded for a link. Three are named and the rest are counted; more would be noise. */
const mostIssues = 20

/** Nobody reads more than three, so the rest are counted. */
const mostNamed = 3

/** Maximum quotation of a dropped value, in UTF-16 code units: enough to recognize it in the address. */
const longestQuoted = 40

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
} as const satisfies Record<LinkIssue['why'], string>

/**
 * @param query The link's query, to report what was too long to be read.
 * @returns a collector for one link, which ignores issues beyond a limit.
 */
export function createIssueCollector(query: Query = {}): IssueCollector {
  const issues: LinkIssue[] = []
  const addAll: IssueCollector['addAll'] = (more) => {
    issues.push(...more.slice(0, mostIssues - issues.length))
  }
  const add: AddIssue = (what, why) => addAll([{ what: what.slice(0, longestQuoted + 1), why }])
  const unread = unreadOf(query)
  if (unread !== undefined) add(unread, 'too-long')
  return { issues, addAll, add }
}

/**
 * One plain sentence that tells the reader which parts of a link or a file were ignored.
 *
 * @returns The sentence, which names at most three issues and counts the rest; empty if there are none.
 */
export function describeIssues(issues: readonly LinkIssue[], of: 'link' | 'file' = 'link'): string {
  if (issues.length === 0) return ''
  // A part with two problems is named once.
  const distinct = issues.filter(({ what }, index) => issues.findIndex((each) => each.what === what) === index)
  const named = distinct.slice(0, mostNamed).map(describe)
  const rest = distinct.length - named.length
  const parts = rest === 0 ? named : [...named, `and ${rest} more`]
  return `We ignored part of this ${of}: ${parts.join('; ')}.`
}

function describe({ what, why }: LinkIssue): string {
  // A value of only invisible characters would leave an empty pair of quotation marks.
  const quoted = sanitizeText(what, 1) === '' ? 'an invisible character' : `“${truncateText(what, longestQuoted)}”`
  return `${quoted} ${reasons[why]}`
}
