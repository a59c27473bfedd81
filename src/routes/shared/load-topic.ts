import { addressOf } from '#domain/site/paths.ts'
import type { TopicData } from '#routes/site-content/topic-data.ts'
import type { StaticParts } from '#ui/kit/static-part.tsx'
import { partsOfDocument } from './static-parts.ts'

/** What the page of a topic shows. */
export interface LoadedTopic {
  readonly id: string
  readonly head: { readonly title: string; readonly description: string }
  readonly parts: StaticParts
}

/**
 * What the page of a topic shows: from the document if it's in there, otherwise from the content; undefined if there's no such topic.
 * @param loadCode Loads what renders the content.
 */
export async function loadTopic(
  id: string,
  loadCode: () => Promise<{ readonly topicOf: (data: TopicData) => LoadedTopic }>,
): Promise<LoadedTopic | undefined> {
  const parts = partsOfDocument(addressOf.topic(id))
  if (parts !== undefined) {
    // Not the title of the window: a browser's translator may have changed that.
    return { id, head: { title: metaOf('property="og:title"'), description: metaOf('name="description"') }, parts }
  }
  const [{ topicOf }, { loadTopicData }] = await Promise.all([loadCode(), import('./load-topic-data.ts')])
  const data = await loadTopicData(id)
  return data && topicOf(data)
}

function metaOf(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[${name}]`)?.content ?? ''
}
