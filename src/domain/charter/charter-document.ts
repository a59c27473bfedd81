import type { CharterFindings } from './charter-findings.ts'
import { type CharterLine, charterLines } from './charter-lines.ts'
import {
  type Charter,
  type CharterContent,
  charterHolders,
  type CharterItem,
  charterItems,
  type Holder,
  holderNames,
} from './charter.ts'

/** A charter as a formal document: what its owners sign, on paper or as text. */
export interface CharterDocument {
  readonly title: string
  /** The kind of document; undefined if the title says it already. */
  readonly kind: string | undefined
  readonly details: readonly DocumentDetail[]
  readonly purpose: string
  readonly definitions: readonly DocumentDetail[]
  /** By owner: the roles, shared, other owners, unassigned. */
  readonly groups: readonly (readonly DocumentRow[])[]
  /** What to check before signing. */
  readonly caution: string
  /** What a signature means. */
  readonly acceptance: string
  /** Everyone who signs, the approver last. */
  readonly signers: readonly { readonly id: string; readonly name: string }[]
}

interface DocumentDetail {
  readonly term: string
  /** Empty for a blank to fill in by hand. */
  readonly text: string
}

export interface DocumentRow {
  readonly id: string
  readonly name: string
  /** The verb phrase; empty for a custom responsibility. */
  readonly phrase: string
  /** Empty for a custom responsibility. */
  readonly explanation: string
  /** What the row includes: names of responsibilities that overlap with it; empty if there are none. */
  readonly includes: string
  readonly owner: string
  /** Empty where nothing is shared. */
  readonly lead: string
  readonly consulted: string
}

/**
 * @param writeDate Writes an ISO 8601 date the way people do.
 * @param isWhole Whether overlapping responsibilities have rows of their own.
 */
export function charterDocument(
  content: CharterContent,
  charter: Charter,
  findings: CharterFindings,
  writeDate: (iso: string) => string,
  isWhole = false,
): CharterDocument {
  const kind = `${content.roles.map(({ abbreviation }) => abbreviation).join('–')} Role Charter`
  const date = (iso: string) => (iso === '' ? '' : writeDate(iso))
  const withoutPosition = rolesWithoutPosition(charter, findings)
  const items = charterItems(content, charter)
  const lines = charterLines(items, isWhole)
  return {
    title: charter.title === '' ? kind : charter.title,
    kind: ['', kind.toLowerCase()].includes(charter.title.toLowerCase()) ? undefined : kind,
    details: [
      { term: 'Organization', text: charter.organization },
      { term: 'Effective date', text: date(charter.date) },
      { term: 'Review date', text: date(charter.review) },
      ...content.roles.map(({ id, abbreviation }) => ({
        term: abbreviation,
        text: charter.names[id] ?? (withoutPosition.has(id) ? 'None' : ''),
      })),
    ],
    purpose: `This charter records who is accountable for each technology responsibility${countOf(lines, items)}. The appendix lists open issues.`,
    definitions: [
      { term: 'Owner', text: 'Accountable for results and decisions in that area.' },
      { term: 'Lead', text: 'Makes the final decision when the owners of a shared responsibility disagree.' },
      { term: 'Consulted', text: 'Gives input before a decision is made.' },
    ],
    groups: documentGroups(content, charter, lines),
    caution:
      'Before you sign: if your industry is regulated, risk and security may have to be independent. Ask counsel.',
    acceptance: 'By signing, each owner accepts the responsibilities assigned to them in this charter.',
    signers: [
      ...content.roles.flatMap(({ id, title }) => {
        const name = charter.names[id]
        if (withoutPosition.has(id)) return []
        return [{ id, name: name === undefined ? title : `${name}, ${title}` }]
      }),
      ...ownersElsewhere(content, charter, findings),
      { id: 'approver', name: 'Approved by (name and title)' },
    ],
  }
}

/**
 * The roles that there's no position for: no one is named, and they own nothing, alone or shared. A role that owns something
 * has one, even if its name was left out.
 */
function rolesWithoutPosition({ names }: Charter, { loads, conversations }: CharterFindings): ReadonlySet<string> {
  if (conversations.length > 0) return new Set()
  return new Set(
    loads.filter(({ role, items }) => items === 0 && names[role.id] === undefined).map(({ role }) => role.id),
  )
}

/** How many responsibilities the rows cover, where it's more than there are rows: the appendix counts responsibilities. */
function countOf({ length: rows }: readonly CharterLine[], { length: all }: readonly CharterItem[]): string {
  return rows < all ? `: ${rows} rows cover ${all}, because some include others` : ''
}

function documentGroups(
  content: CharterContent,
  charter: Charter,
  lines: readonly CharterLine[],
): readonly (readonly DocumentRow[])[] {
  const holders = charterHolders(content, charter)
  const nameOf = holderNames(holders)
  const both = content.roles.map(({ abbreviation }) => abbreviation).join(', ')
  const row = (
    { id, name, title, responsibility, assignment, includes }: CharterLine,
    { kind }: Holder,
  ): DocumentRow => ({
    id,
    name,
    phrase: responsibility === undefined ? '' : title,
    explanation: responsibility?.explanation.text ?? '',
    includes: includes.map((item) => item.name).join(', '),
    owner: kind === 'shared' ? `${both} (shared)` : nameOf(assignment.holder),
    lead: kind !== 'shared' ? '' : assignment.lead === null ? 'Not chosen' : nameOf(assignment.lead),
    consulted: assignment.consulted.map(nameOf).join(', '),
  })
  return holders
    .map((holder) => lines.filter(({ assignment }) => assignment.holder === holder.id).map((item) => row(item, holder)))
    .filter((group) => group.length > 0)
}

/** Other owners, once each, in the order in which the page lists them. */
function ownersElsewhere(content: CharterContent, charter: Charter, { elsewhere }: CharterFindings): readonly Holder[] {
  return charterHolders(content, charter).filter(({ id }) =>
    elsewhere.some(({ assignment }) => assignment.holder === id),
  )
}
