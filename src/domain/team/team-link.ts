import type { LinkCodec, Parsed } from '#domain/links/link-codec.ts'
import { createIssueCollector } from '#domain/links/link-issues.ts'
import type { Query } from '#domain/links/query.ts'
import { isLinkWith, mostValues, valuesInLink } from '#domain/links/values-in-link.ts'
import type { Quiz } from '#model/quiz.ts'
import { parseMember, serializeMember } from './member-link.ts'
import { type Team, type Member, mostMembers } from './team.ts'

// A team link: `?a=Ana~v2.people-to99…&a=Ben~v1.reentry-0…`, one `a` for each person; it may mix versions of the quiz. See
// member-link.ts for the values.

/**
 * Reads what it can of a team from the query of an address; never throws. If a value is itself a link, the answers in that
 * link count.
 *
 * @returns The members with a readable answer, in the order of the link; twelve at most. Version 1 answers count, even if none
 *   carries over.
 */
function parseTeam(quiz: Quiz, search: Query): Parsed<Team> {
  const team: Member[] = []
  const { issues, addAll } = createIssueCollector(search)
  // Empty values are nobody's.
  const given = [search['a'] ?? []].flat().filter((value) => value.trim() !== '')
  const values = given
    .slice(0, mostValues)
    .flatMap((value) => (isLinkWith(value, 'a') ? valuesInLink(value, 'a') : [value]))
  for (const value of values.slice(0, mostValues)) {
    const { value: member, issues: lost } = parseMember(quiz, value)
    if (member !== undefined && team.length === mostMembers) {
      addAll([{ what: member.name || value, why: 'full' }])
      continue
    }
    if (member !== undefined) team.push(member)
    addAll(lost)
  }
  const beyond = given[mostValues] ?? values[mostValues]
  if (beyond !== undefined) addAll([{ what: beyond, why: 'full' }])
  return { value: team, issues }
}

function serializeTeam(quiz: Quiz, team: Team): Query {
  const values = team.map((member) => serializeMember(quiz, member)).filter((value) => value !== '')
  return values.length === 0 ? {} : { a: values.slice(0, mostMembers) }
}

/** A team link: one `a` for each person; an empty team has no keys. */
export const teamLink: LinkCodec<Quiz, Team> = { parse: parseTeam, serialize: serializeTeam }
