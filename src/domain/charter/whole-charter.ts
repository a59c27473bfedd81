import { sanitizeWritten } from '#domain/text/sanitize-name.ts'
import { isIsoDate } from '#model/iso-date.ts'
import { type Charter, type CharterContent, charterHolders, charterLimits, knownItems, numbered } from './charter.ts'

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
