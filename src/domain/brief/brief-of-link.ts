import { describeIssues } from '#domain/links/link-issues.ts'
import { type Query, serializeQuery } from '#domain/links/query.ts'
import { addressOf } from '#domain/site/paths.ts'
import { type BriefContent, briefLink } from './brief-link.ts'
import { type HiringBrief, hiringBrief, nameOfProfile } from './hiring-brief.ts'

/** Everything that a page shows of a brief before readers reword it. Plain data, so that a build can compute it. */
export interface BriefOfLink {
  /** In our words; undefined if there's no one to hire for. */
  readonly ours: HiringBrief | undefined
  /** What couldn't be read from the link; empty if all of it could. */
  readonly issues: string
  /** The link, as we would write it. Readers' own wording is kept under it. */
  readonly query: string
  /** Whether the link has answers or a charter in it. */
  readonly hasDivision: boolean
  /** Who can be hired for. */
  readonly choices: readonly { readonly id: string; readonly name: string; readonly to: string }[]
  /** The charter that the division of work is from. */
  readonly charterAddress: string
}

export function briefOfLink(content: BriefContent, link: Query): BriefOfLink {
  const { value: linked, issues } = briefLink.parse(content, link)
  const ours = hiringBrief(content, linked)
  const queryFor = (profile: string | undefined) =>
    serializeQuery({ ...briefLink.serialize(content, { ...linked, profile }) })
  return {
    ours,
    issues: describeIssues(issues),
    query: queryFor(ours?.profile ?? ''),
    hasDivision: linked.charter !== undefined || 'a' in link,
    choices: content.hiring.profiles.map((each) => ({
      id: each.id,
      name: nameOfProfile(content, each),
      to: addressOf.brief(queryFor(each.id)),
    })),
    charterAddress: addressOf.charter(queryFor(undefined)),
  }
}
