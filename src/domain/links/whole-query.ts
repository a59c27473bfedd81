/**
 * The query of an address, including its fragment if that has keys and values, too, with or without a question mark of its own.
 * What's too long for servers is there. A link that has both, such as two that were pasted together, is read whole.
 */
export function wholeQuery(query: string, fragment: string): string {
  const more = /^[#?]*([\w-]+=.*)$/s.exec(fragment)?.[1]
  if (more === undefined) return query
  return query === '' ? more : `${query}&${more}`
}
