import type { ResponsibilityData } from '#routes/site-content/responsibility-data.ts'
import { inlined } from './inlined.ts'

/** The attribute that contains what the page of a responsibility shows. */
export const inlinedIn = 'data-responsibility'

/**
 * What the page of a responsibility shows: from the document if it's in there, otherwise from the content; undefined if
 * there's no such responsibility.
 */
export async function loadResponsibility(id: string): Promise<ResponsibilityData | undefined> {
  const text = inlined(inlinedIn)
  if (text !== undefined) {
    const data: ResponsibilityData = JSON.parse(text)
    if (data.entry.id === id) return data
  }
  return (await import('#routes/site-content/responsibility-data.ts')).responsibilityData(id)
}
