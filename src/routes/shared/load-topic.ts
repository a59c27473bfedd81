import { addressOf } from '#domain/site/paths.ts'
import type { StaticParts } from '#ui/kit/static-part.tsx'
import { partsOfDocument, type RetryStyles } from './static-parts.ts'

/** What the page of a topic shows. */
export interface LoadedTopic {
  readonly id: string
  readonly head: { readonly title: string; readonly description: string }
  readonly parts: StaticParts
}

/**
 * What the page of a topic shows: from the document if it's in there, otherwise from the content; undefined if there's no such topic.
 */
export async function loadTopic(id: string, retryStyles: RetryStyles): Promise<LoadedTopic | undefined> {
  const parts = partsOfDocument(addressOf.topic(id))
  if (parts !== undefined) {
    // Not the title of the window: a browser's translator may have changed that.
    return { id, head: { title: metaOf('property="og:title"'), description: metaOf('name="description"') }, parts }
  }
  const [{ topicOf }, { loadTopicData }] = await Promise.all([
    retryStyles().then(() => import('#routes/parts/topic-parts.tsx')),
    import('./load-topic-data.ts'),
  ])
  const data = await loadTopicData(id)
  return data && topicOf(data)
}

function metaOf(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[${name}]`)?.content ?? ''
}
