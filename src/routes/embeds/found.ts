/**
 * The entry with an id.
 * @throws {Error} if there's none
 */
export function found<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`found no "${id}"; expected ${entries.map((each) => each.id).join(', ')}`)
  return entry
}
