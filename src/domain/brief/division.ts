import { charterFromResult } from '#domain/charter/charter-from-result.ts'
import { serializeCharter } from '#domain/charter/charter-link.ts'
import {
  type Charter,
  type CharterContent,
  charterHolders,
  charterItems,
  defaultCharter,
  type HolderId,
} from '#domain/charter/charter.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { decide } from '#domain/quiz/decide.ts'
import { otherRoles } from '#domain/quiz/other-roles.ts'
import type { HiringProfile } from '#model/hiring.ts'
import type { OtherRole } from '#model/quiz.ts'
import { shared } from '#model/responsibility.ts'
import type { BriefContent, LinkedBrief } from './brief-link.ts'

/** What a brief's division of work is from. */
export type DivisionSource = 'charter' | 'result' | 'article'

export interface Division {
  readonly charter: Charter
  readonly source: DivisionSource
  /** The other roles that a result calls for. */
  readonly called: readonly OtherRole[]
}

/** Who owns what, for a brief: by the charter in its link, by what the answers in it lead to, or by the article. */
export function divisionOf(content: BriefContent, { charter, answers }: LinkedBrief): Division {
  if (charter !== undefined) {
    const isArticle = serializeCharter(content, charter) === serializeCharter(content, defaultCharter)
    return { charter, source: isArticle ? 'article' : 'charter', called: [] }
  }
  if (!hasAnswers(answers)) return { charter: defaultCharter, source: 'article', called: [] }
  const called = otherRoles(content.quiz, answers, decide(content.quiz, answers))
  return { charter: charterFromResult(content, answers).charter, source: 'result', called }
}

/**
 * The profile that a link is about if it doesn't say so: the role that the answers call for; otherwise the one executive if a
 * charter has one, or the role that owns most.
 */
export function profileOf(content: BriefContent, linked: LinkedBrief, charter: Charter): HiringProfile | undefined {
  const { profiles } = content.hiring
  const named = profiles.find(({ id }) => id === linked.profile)
  if (named !== undefined) return named
  const combined = profiles.find(({ role }) => role === undefined)
  const result = hasAnswers(linked.answers) ? decide(content.quiz, linked.answers).result : undefined
  if (result?.kind === 'combined') return combined
  const called =
    result?.kind === 'role' ? content.roles.find(({ faces }) => faces === result.axis) : roleWithMost(content, charter)
  return profiles.find(({ role }) => role === called?.id) ?? combined ?? profiles[0]
}

/** Without any, there's nothing to decide, which would take the longest: everything is still possible. */
function hasAnswers({ chosen }: Answers): boolean {
  return Object.keys(chosen).length > 0
}

/** The first of the roles that own most; undefined if none owns anything and someone else has all of their work. */
function roleWithMost(content: BriefContent, charter: Charter) {
  const items = charterItems(content, charter)
  const countOf = (role: HolderId) => items.filter(({ assignment }) => assignment.holder === role).length
  const [most] = content.roles.toSorted((one, other) => countOf(other.id) - countOf(one.id))
  if (most !== undefined && countOf(most.id) === 0 && spanningHolders(content, charter).length > 0) return undefined
  return most
}

/** The owners whose responsibilities a profile has: its role, or every role and those who do the work of all of them. */
export function ownersIn(content: CharterContent, charter: Charter, { role }: HiringProfile): ReadonlySet<HolderId> {
  if (role !== undefined) return new Set([role])
  return new Set([...content.roles.map(({ id }) => id), shared, ...spanningHolders(content, charter)])
}

/** The charter's own owners who have something of every role, as the one executive of a quiz result does. */
function spanningHolders(content: CharterContent, charter: Charter): readonly HolderId[] {
  const items = charterItems(content, charter)
  return charterHolders(content, charter)
    .filter(({ id, kind }) => {
      const leans = new Set(
        items.filter(({ assignment }) => assignment.holder === id).map((item) => item.responsibility?.lean),
      )
      return kind === 'own' && content.roles.every((role) => leans.has(role.id))
    })
    .map(({ id }) => id)
}
