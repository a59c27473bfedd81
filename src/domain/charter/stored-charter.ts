import { sanitizeWritten } from '#domain/text/sanitize-name.ts'
import { isIsoDate } from '#model/iso-date.ts'
import {
  type Assignment,
  assignmentTo,
  type Charter,
  type CharterContent,
  charterHolders,
  charterLimits,
  knownItems,
  numbered,
} from './charter.ts'

/**
 * Reads a charter from storage. Checks its shape only; its values are normalized where they're used.
 * @returns undefined if it isn't one.
 */
export function charterFromStored(stored: unknown): Charter | undefined {
  if (!isRecord(stored)) return undefined
  const { names, ownItems, ownHolders, assigned } = stored
  if (!isRecord(assigned)) return undefined
  return {
    title: textOf(stored['title']),
    organization: textOf(stored['organization']),
    date: textOf(stored['date']),
    review: textOf(stored['review']),
    names: Object.fromEntries(entriesOf(names).map(([role, name]) => [role, textOf(name)])),
    ownItems: listOf(ownItems).map((item) => ({ id: textOf(item['id']), title: textOf(item['title']) })),
    ownHolders: listOf(ownHolders).map((holder) => ({ id: textOf(holder['id']), name: textOf(holder['name']) })),
    assigned: Object.fromEntries(entriesOf(assigned).map(([id, assignment]) => [id, assignmentOf(assignment)])),
  }
}

/** Whether normalizing a stored charter loses nothing: all of its ids are known, its dates are dates, and its texts fit. */
export function isWholeCharter(content: CharterContent, charter: Charter): boolean {
  const { title, organization, date, review, names, ownItems, ownHolders, assigned } = charter
  const items = new Set(knownItems(content, charter).map(({ id }) => id))
  const holders = new Set(charterHolders(content, charter).map(({ id }) => id))
  const roles = new Set(content.roles.map(({ id }) => id))
  const { title: longestTitle, name: longestName } = charterLimits
  return (
    [title, organization, ...ownItems.map((item) => item.title)].every((text) => fits(text, longestTitle)) &&
    [...Object.values(names), ...ownHolders.map(({ name }) => name)].every((text) => fits(text, longestName)) &&
    [date, review].every((text) => text === '' || isIsoDate(text)) &&
    Object.keys(names).every((id) => roles.has(id)) &&
    numbered('own', ownItems, charterLimits.ownItems).length === ownItems.length &&
    numbered('by', ownHolders, charterLimits.ownHolders).length === ownHolders.length &&
    Object.entries(assigned).every(
      ([id, { holder, lead, consulted }]) =>
        items.has(id) &&
        holders.has(holder) &&
        (lead === null || roles.has(lead)) &&
        consulted.every((each) => holders.has(each)),
    )
  )
}

function fits(text: string, longest: number): boolean {
  return sanitizeWritten(text, Infinity).length <= longest
}

function assignmentOf(stored: unknown): Assignment {
  if (!isRecord(stored)) return assignmentTo('')
  const consulted = Array.isArray(stored['consulted']) ? stored['consulted'] : []
  return {
    holder: textOf(stored['holder']),
    lead: typeof stored['lead'] === 'string' ? stored['lead'] : null,
    consulted: consulted.filter((id): id is string => typeof id === 'string'),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : []
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
