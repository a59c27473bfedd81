import { keyOfName, sanitizeWritten } from '#domain/text/sanitize-name.ts'
import type { RoleId } from '#model/role.ts'
import {
  type Assignment,
  type Charter,
  type CharterContent,
  charterItems,
  charterLimits,
  highestNumber,
  knownItems,
  assignmentTo,
  type HolderId,
  normalizeCharter,
} from './charter.ts'

// The edits of a charter. Each returns a new, normalized one.

/** Assigns a responsibility to an owner. Normalizing drops the new owner from those consulted. */
export function assign(content: CharterContent, charter: Charter, id: string, holder: HolderId): Charter {
  return withAssignment(content, charter, id, ({ consulted }) => ({ ...assignmentTo(holder), consulted }))
}

/** Chooses the role that leads what's shared, or none. */
export function setLead(content: CharterContent, charter: Charter, id: string, lead: RoleId | null): Charter {
  return withAssignment(content, charter, id, (before) => ({ ...before, lead }))
}

/** Adds someone to those consulted, or removes them. */
export function toggleConsulted(content: CharterContent, charter: Charter, id: string, holder: HolderId): Charter {
  return withAssignment(content, charter, id, (before) => ({
    ...before,
    consulted: before.consulted.includes(holder)
      ? before.consulted.filter((each) => each !== holder)
      : [...before.consulted, holder],
  }))
}

/** Assigns a responsibility to someone who isn't in the content. The same name means the same person. */
export function assignToCustomHolder(content: CharterContent, charter: Charter, id: string, name: string): Charter {
  const plain = sanitizeWritten(name, charterLimits.name)
  const known = charter.ownHolders.find(({ name: other }) => keyOfName(other) === keyOfName(plain))
  if (known !== undefined) return assign(content, charter, id, known.id)
  if (plain === '' || charter.ownHolders.length >= charterLimits.ownHolders) return charter
  const holder = { id: freeId('by', charter.ownHolders), name: plain }
  return assign(content, { ...charter, ownHolders: [...charter.ownHolders, holder] }, id, holder.id)
}

/** Adds a custom responsibility, unassigned. Does nothing if the title is empty or the limit is reached. */
export function addItem(content: CharterContent, charter: Charter, title: string): Charter {
  const plain = sanitizeWritten(title, charterLimits.title)
  if (plain === '' || charter.ownItems.length >= charterLimits.ownItems) return charter
  const item = { id: freeId('own', charter.ownItems), title: plain }
  return normalizeCharter(content, { ...charter, ownItems: [...charter.ownItems, item] })
}

/** Lists responsibilities beyond the article, each with its usual owner. */
export function listItems(content: CharterContent, charter: Charter, ids: readonly string[]): Charter {
  const listed = new Set(charterItems(content, charter).map(({ id }) => id))
  const added = knownItems(content, charter).filter(({ id }) => ids.includes(id) && !listed.has(id))
  const assigned = Object.fromEntries(added.map(({ id, byArticle }) => [id, byArticle]))
  return normalizeCharter(content, { ...charter, assigned: { ...charter.assigned, ...assigned } })
}

/** Removes a custom responsibility, or one beyond the article. */
export function removeItem(content: CharterContent, charter: Charter, id: string): Charter {
  const isOfArticle = content.responsibilities.some((each) => each.id === id && !each.beyond)
  if (isOfArticle) return charter
  return normalizeCharter(content, {
    ...charter,
    ownItems: charter.ownItems.filter((item) => item.id !== id),
    assigned: Object.fromEntries(Object.entries(charter.assigned).filter(([item]) => item !== id)),
  })
}

/** The number after the last, so that entries stay in order; if there's none, the first that's free. */
export function freeId(prefix: 'own' | 'by', taken: readonly { readonly id: string }[]): string {
  const numbers = new Set(taken.map(({ id }) => Number(id.slice(prefix.length + 1))))
  let number = Math.max(0, ...numbers) + 1
  if (number > highestNumber) for (number = 1; numbers.has(number);) number += 1
  return `${prefix}-${number}`
}

function withAssignment(
  content: CharterContent,
  charter: Charter,
  id: string,
  change: (before: Assignment) => Assignment,
): Charter {
  const item = knownItems(content, charter).find((each) => each.id === id)
  if (item === undefined) return charter
  return normalizeCharter(content, { ...charter, assigned: { ...charter.assigned, [id]: change(item.assignment) } })
}
