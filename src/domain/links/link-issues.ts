import { sanitizeText, truncateText } from '#domain/text/sanitize-text.ts'

/** Something in a link that could not be kept. */
export interface LinkIssue {
  /** What was dropped, as it stood in the link, such as `theme=secrecy`; from outside, so never trusted. */
  readonly what: string
  readonly why:
    | 'unknown'
    | 'duplicate'
    | 'other-answers'
    | 'too-long'
    | 'malformed'
    | 'contradiction'
    | 'version'
    | 'too-many'
    | 'no-room'
    | 'cut-off'
    | 'full'
}

/** Notes something that could not be kept, and why. */
export type AddIssue = (what: string, why: LinkIssue['why']) => void

/** Collects the issues of one link. */
export interface IssueCollector {
  readonly issues: readonly LinkIssue[]
  /** Cuts what was dropped, but not so short that a quotation would hide that there was more. */
  readonly add: AddIssue
  /** Takes the issues of a part of the link as they are. */
  readonly addAll: (issues: readonly LinkIssue[]) => void
}

/** Most issues of a link that are kept: three are named and the rest are counted, and nobody counts further. */
const mostIssues = 20

/** More than three are not read; the rest are counted. */
const mostNamed = 3

/** Longest quotation of a dropped value, in UTF-16 code units: enough to recognize it in the address. */
const longestQuoted = 40

const reasons = {
  unknown: 'is not known here',
  duplicate: 'is there more than once',
  'other-answers': 'is another set of answers, and a team comparison is for several',
  'too-long': 'is too long',
  malformed: 'cannot be read',
  contradiction: 'is both asked for and ruled out',
  version: 'comes from another version of this site',
  'too-many': 'is more than can be marked',
  'no-room': 'is more than there is room for',
  'cut-off': 'is where the link breaks off',
  full: 'is more than a team comparison holds',
} as const satisfies Record<LinkIssue['why'], string>

/** @returns a collector for one link; beyond a number that nobody reads it keeps no more. */
export function createIssueCollector(): IssueCollector {
  const issues: LinkIssue[] = []
  const addAll: IssueCollector['addAll'] = (more) => {
    issues.push(...more.slice(0, mostIssues - issues.length))
  }
  return { issues, addAll, add: (what, why) => addAll([{ what: what.slice(0, longestQuoted + 1), why }]) }
}

/**
 * One plain sentence that tells the reader what of a link was left out.
 *
 * @returns The sentence, naming at most three issues and counting the rest; empty if there are none.
 */
export function describeIssues(issues: readonly LinkIssue[]): string {
  if (issues.length === 0) return ''
  // What is wrong in two ways is told once.
  const distinct = issues.filter(({ what }, index) => issues.findIndex((each) => each.what === what) === index)
  const named = distinct.slice(0, mostNamed).map(describe)
  const rest = distinct.length - named.length
  const parts = rest === 0 ? named : [...named, `and ${rest} more`]
  return `Part of this link was left out: ${parts.join('; ')}.`
}

function describe({ what, why }: LinkIssue): string {
  // A value made of nothing but invisible characters would leave an empty pair of quotation marks.
  const quoted = sanitizeText(what, 1) === '' ? 'something invisible' : `“${truncateText(what, longestQuoted)}”`
  return `${quoted} ${reasons[why]}`
}
