import { serializeCharter } from './charter-link.ts'
import { type Charter, type CharterContent, charterHolders, charterItems, holderNames } from './charter.ts'

/** Marks a file as a charter, whatever its name. */
export const format = 'role-charter'
export const version = 1

/**
 * Writes a charter as JSON. People and other programs get every responsibility with its owner, its lead, and who is
 * consulted, by name. `link` has the whole charter in the format of its links.
 */
export function charterToJson(content: CharterContent, charter: Charter): string {
  const nameOf = holderNames(charterHolders(content, charter))
  const responsibilities = charterItems(content, charter).map(({ id, title, responsibility, assignment }) => ({
    id,
    term: responsibility?.term ?? null,
    title,
    holder: nameOf(assignment.holder),
    lead: assignment.lead === null ? null : nameOf(assignment.lead),
    consulted: assignment.consulted.map(nameOf),
  }))
  const { title, organization, date, review, names } = charter
  const document = { format, version, title, organization, date, review, names, responsibilities }
  return `${JSON.stringify({ ...document, link: serializeCharter(content, charter) }, undefined, 2)}\n`
}
