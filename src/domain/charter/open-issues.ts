import type { Content } from '#model/content.ts'
import type { Statement } from '#model/source.ts'
import type { CharterFindings } from './charter-findings.ts'
import { charterLines } from './charter-lines.ts'
import { type Charter, type CharterContent, charterHolders, type CharterItem, holderNames } from './charter.ts'

/** One kind of open issue, with the responsibilities that have it. */
export interface OpenIssue {
  readonly heading: string
  /** How many there are, and what to do about them. */
  readonly text: string
  readonly lines: readonly IssueLine[]
}

export interface IssueLine {
  readonly id: string
  /** See {@link CharterItem.name}. */
  readonly name: string
  /** Empty if there's nothing to add. */
  readonly note: string
  /** What the article says about it, where that's the point. */
  readonly statement: Statement | undefined
}

/**
 * What a charter leaves open, in plain words, for the page and for the appendix of the document. Responsibilities are counted,
 * as they are elsewhere.
 * @param isWhole Whether they're all there is to see. Otherwise, a table above has fewer rows, which include others.
 */
export function openIssues(
  content: CharterContent & Pick<Content, 'partners'>,
  charter: Charter,
  findings: CharterFindings,
  isWhole = true,
): readonly OpenIssue[] {
  const { gaps, overlaps, departures, conversations } = findings
  const nameOf = holderNames(charterHolders(content, charter))
  return [
    { heading: 'Gaps', text: textOfGaps(gaps.length), lines: gaps.map((item) => lineOf(item)) },
    {
      heading: 'Overlaps',
      text: textOfOverlaps(overlaps.length, conversations.length, charterLines(overlaps, isWhole).length),
      lines: [],
    },
    { heading: 'Workload balance', text: textOfBalance(findings), lines: [] },
    {
      heading: 'Differences from the article',
      text: textOfDifferences(departures.length, gaps.length),
      lines: departures.map((item) => ({
        ...lineOf(item),
        note: `Here: ${nameOf(item.assignment.holder)}. In the article: ${nameOf(item.byArticle.holder)}.`,
        statement: item.responsibility?.explanation,
      })),
    },
    {
      heading: 'Meetings to schedule',
      text: textOfMeetings(content, charter, conversations.length),
      lines: conversations.map(({ item, partners }) => ({
        ...lineOf(item),
        note: [
          partners.length === 0 ? 'No business units listed.' : `With ${partners.map(({ name }) => name).join(', ')}.`,
          ...(overlaps.includes(item) ? ['No lead.'] : []),
        ].join(' '),
      })),
    },
  ]
}

function lineOf({ id, name }: CharterItem): IssueLine {
  return { id, name, note: '', statement: undefined }
}

function textOfGaps(count: number): string {
  if (count === 0) return 'None. Every responsibility on the list has an owner.'
  if (count === 1) return '1 responsibility has no owner. What no one owns gets done late, or twice.'
  return `${count} responsibilities have no owner. What no one owns gets done late, or twice.`
}

function textOfOverlaps(count: number, shared: number, rows: number): string {
  if (shared === 0) return 'None. Nothing is shared.'
  if (count === 0) return 'None. Every shared responsibility has a lead.'
  if (count === 1)
    return '1 shared responsibility has no lead (listed below). Choose who decides when the two disagree.'
  const inRows = rows < count ? ` They’re ${rows} of the rows above, which include the others.` : ''
  return `${count} shared responsibilities have no lead (listed below).${inRows} Choose who decides when the two disagree.`
}

function textOfBalance({ overloaded }: CharterFindings): string {
  if (overloaded === undefined)
    return 'Balanced by number: neither role owns far more than the other. How much work each takes isn’t counted.'
  const { most, least } = overloaded
  if (least.items === 0) {
    return `The ${most.role.abbreviation} owns or leads ${most.items} responsibilities, and the ${least.role.abbreviation} owns none. Is that what the organization needs, or just how it worked out?`
  }
  return `The ${most.role.abbreviation} owns or leads ${most.items} responsibilities, and the ${least.role.abbreviation} owns or leads ${least.items}. Is that what the organization needs, or just how it worked out?`
}

function textOfDifferences(count: number, gaps: number): string {
  if (count === 0 && gaps > 0) return 'None among the responsibilities that have an owner.'
  if (count === 0) return 'None. Every responsibility has the owner that we infer from the article.'
  if (count === 1) {
    return '1 responsibility has a different owner than in the article. That may be right for you. Compare it with the article’s division of work.'
  }
  return `${count} responsibilities have a different owner than in the article. That may be right for you. Compare them with the article’s division of work.`
}

function textOfMeetings({ roles }: CharterContent, { names }: Charter, count: number): string {
  if (count === 0) return 'None. Nothing is shared.'
  const both = roles.map(({ id, abbreviation }) => names[id] ?? `the ${abbreviation}`).join(', ')
  if (count === 1) {
    return `1 responsibility is shared. Schedule a meeting between ${both}, and the business units listed.`
  }
  return `${count} responsibilities are shared. For each, schedule a meeting between ${both}, and the business units listed.`
}
