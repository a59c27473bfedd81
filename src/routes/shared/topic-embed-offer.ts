import { addressOf } from '#domain/site/paths.ts'
import type { EmbedOffer } from '#ui/embed/embed-options.tsx'
import { embedOffer } from './embed-offer.ts'
import { loadTopicData } from './load-topic-data.ts'

/**
 * What of a topic can be shown in other sites' frames. It's loaded when someone shares the page, whose script doesn't have the
 * topic.
 * @throws {Error} if there's no such topic
 */
export async function topicEmbedOffer(id: string): Promise<EmbedOffer> {
  const data = await loadTopicData(id)
  if (data === undefined) throw new Error(`found no topic "${id}"; expected the one of the page`)
  return embedOffer(addressOf.topic(id), data.topic.name)
}
