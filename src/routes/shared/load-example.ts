import type { ExampleData } from '#routes/site-content/examples.computed.ts'
import { inlined } from './inlined.ts'

/** The attribute that contains what the page of an example shows. */
export const inlinedIn = 'data-example'

/** What the page of an example shows: from the document if it's in there, otherwise from all; undefined if there's no such example. */
export async function loadExample(id: string): Promise<ExampleData | undefined> {
  const text = inlined(inlinedIn)
  if (text !== undefined) {
    const data: ExampleData = JSON.parse(text)
    if (data.example.id === id) return data
  }
  const { exampleData } = await import('#routes/site-content/examples.computed.ts')
  return exampleData.find(({ example }) => example.id === id)
}
