import type { LinkCodec, Parsed } from '#domain/links/link-codec.ts'
import { createIssueCollector } from '#domain/links/link-issues.ts'
import type { Query } from '#domain/links/query.ts'
import type { QuizContent } from '#model/quiz.ts'
import { parseMember, serializeMember } from './member-link.ts'
import { hasAnswers, extractAnswerValues } from './parse-pasted-answers.ts'
import { type Team, type Member, mostMembers } from './team.ts'

// The link of a team: `?a=Ana~v1.reentry-3…&a=Ben~v1.reentry-0…`, an `a` a person. See member-link.ts for its value.

/** How many values are looked at; beyond them even what is lost is not worth naming. */
const mostValues = 100

/**
 * Reads a team out of the query of an address, as far as it can be read; never throws. A value that is itself a link
 * stands for the answers in that link.
 *
 * @returns Those of whom an answer can be read, in the order of the link; twelve at most.
 */
function parseTeam(quiz: QuizContent, search: Query): Parsed<Team> {
  const team: Member[] = []
  const { issues, addAll } = createIssueCollector()
  const given = [search['a'] ?? []].flat()
  const values = given
    .slice(0, mostValues)
    .flatMap((value) => (hasAnswers(value) ? extractAnswerValues(value) : [value]))
  for (const value of values) {
    const { value: member, issues: lost } = parseMember(quiz, value)
    if (member !== undefined && team.length === mostMembers) {
      addAll([{ what: member.name || value, why: 'full' }])
      continue
    }
    if (member !== undefined) team.push(member)
    addAll(lost)
  }
  if (given.length > mostValues) addAll([{ what: given[mostValues] ?? '', why: 'full' }])
  return { value: team, issues }
}

function serializeTeam(quiz: QuizContent, team: Team): Query {
  const values = team.map((member) => serializeMember(quiz, member)).filter((value) => value !== '')
  return values.length === 0 ? {} : { a: values.slice(0, mostMembers) }
}

/** The link of a team: an `a` a person; no members give no keys. */
export const teamLink: LinkCodec<QuizContent, Team> = { parse: parseTeam, serialize: serializeTeam }
