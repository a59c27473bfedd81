import { charterLink, serializeCharter } from '#domain/charter/charter-link.ts'
import type { Charter, CharterContent } from '#domain/charter/charter.ts'
import type { LinkCodec } from '#domain/links/link-codec.ts'
import { createIssueCollector } from '#domain/links/link-issues.ts'
import { decodeAllEscapes } from '#domain/links/percent-decoding.ts'
import type { Query } from '#domain/links/query.ts'
import { trimEnds } from '#domain/links/trim-ends.ts'
import { resultLink, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { type Answers } from '#domain/quiz/answers.ts'
import type { Content } from '#model/content.ts'
import type { ReportingModel, RoleKind } from '#model/topic.ts'

/** The content that a brief is made of. */
export type BriefContent = CharterContent &
  Pick<Content, 'article' | 'quiz' | 'hiring' | 'positionTitles' | 'rolesToSettle'> & {
    readonly reportingModels: readonly Pick<ReportingModel, 'id' | 'name'>[]
    readonly roleKinds: readonly Pick<RoleKind, 'role' | 'name'>[]
  }

/** What a link to a brief contains: any of it, or nothing. */
export interface LinkedBrief {
  /** Id of a hiring profile. */
  readonly profile: string | undefined
  /** Who owns what. */
  readonly charter: Charter | undefined
  /** They suggest a title, and who owns what if there's no charter. */
  readonly answers: Answers
}

/** A link to a brief: `?role=…&c=…&a=…`, with a charter and answers as their own links write them. */
export const briefLink: LinkCodec<BriefContent, LinkedBrief> = {
  parse: (content, query) => {
    const { issues, add, addAll } = createIssueCollector(query)
    const [written = '', ...otherRoles] = listOf(query, 'role')
    const id = trimEnds(decodeAllEscapes(written).replaceAll(/\s/g, '').toLowerCase(), /[a-z0-9]/)
    const profile = content.hiring.profiles.find((each) => each.id === id)?.id
    if (profile === undefined && written !== '') add(`role=${written}`, 'unknown')
    for (const other of otherRoles) if (other !== written) add(`role=${other}`, 'duplicate')
    const charters = charterLink.parse(content, { c: query['c'] })
    addAll(charters.issues)
    const [charter, ...others] = charters.value
    addAll(others.map((other) => ({ what: serializeCharter(content, other), why: 'no-room' })))
    const { value, issues: lost } = resultLink.parse(content.quiz, { a: query['a'] })
    addAll(lost)
    if (value.isEarlier) add('v1', 'version')
    return { value: { profile, charter, answers: value.answers }, issues }
  },
  serialize: (content, { profile, charter, answers }) => {
    const a = serializeAnswers(content.quiz, answers)
    return {
      ...(profile !== undefined && { role: profile }),
      ...(charter !== undefined && { c: serializeCharter(content, charter) }),
      ...(a !== '' && { a }),
    }
  },
}

function listOf(query: Query, key: string): readonly string[] {
  return [query[key] ?? []].flat().filter((each) => each !== '')
}
