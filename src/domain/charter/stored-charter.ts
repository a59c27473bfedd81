import { type Assignment, assignmentTo, type Charter } from './charter.ts'

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
