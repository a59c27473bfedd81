import { type Charter, type CharterContent, charterHolders, charterItems, holderNames } from './charter.ts'

/** More changes than these are counted. */
const mostNamed = 3

/** The differences between two versions of a charter, in the words of the later one: `“Information security”: Shared`. */
export function describeEdit(content: CharterContent, before: Charter, after: Charter): string {
  const changes = [...fieldChanges(content, before, after), ...itemChanges(content, before, after)]
  const more = changes.length - mostNamed
  return [...changes.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])].join('; ')
}

const fieldNames = {
  title: 'Charter title',
  organization: 'Organization',
  date: 'Effective date',
  review: 'Review date',
} as const
const fields = ['title', 'organization', 'date', 'review'] as const

function fieldChanges({ roles }: CharterContent, before: Charter, after: Charter): readonly string[] {
  const values = [
    ...fields.map((field) => ({ name: fieldNames[field], was: before[field], is: after[field] })),
    ...roles.map(({ id, abbreviation }) => ({
      name: `${abbreviation} (name)`,
      was: before.names[id] ?? '',
      is: after.names[id] ?? '',
    })),
  ]
  return values.filter(({ was, is }) => was !== is).map(({ name, is }) => `${name}: ${is === '' ? 'empty' : `“${is}”`}`)
}

function itemChanges(content: CharterContent, before: Charter, after: Charter): readonly string[] {
  const [old, now] = [charterItems(content, before), charterItems(content, after)]
  const nameOf = holderNames(charterHolders(content, after))
  const nameOrNone = (id: string | null) => (id === null ? 'none' : nameOf(id))
  const removed = old.filter(({ id }) => !now.some((each) => each.id === id)).map(({ name }) => `“${name}” removed`)
  const changed = now.flatMap(({ id, name, assignment: is }) => {
    const was = old.find((each) => each.id === id)?.assignment
    if (was === undefined) return [`“${name}” added`]
    if (was.holder !== is.holder) return [`“${name}”: ${nameOf(is.holder)}`]
    return [
      ...(was.lead === is.lead ? [] : [`“${name}”, lead: ${nameOrNone(is.lead)}`]),
      ...(was.consulted.join() === is.consulted.join()
        ? []
        : [`“${name}”, consulted: ${is.consulted.map(nameOf).join(', ') || 'none'}`]),
    ]
  })
  return [...removed, ...changed]
}
