import type { TopicData } from '#routes/site-content/topic-data.ts'
import { inlined } from './inlined.ts'

/** The attribute that contains what the page of a topic shows. */
export const inlinedIn = 'data-topic'

/** Id of the topic whose page can't carry its content, because it cites too many sources; it has a module of its own. */
const notInlined = 'reporting'

/** What the page of a topic shows: from the document if it's in there, otherwise from the content; undefined if there's no such topic. */
export async function loadTopic(id: string): Promise<TopicData | undefined> {
  const text = inlined(inlinedIn)
  if (text !== undefined) {
    const data: TopicData = JSON.parse(text)
    if (data.topic.id === id) return data
  }
  if (id === notInlined) return (await import('#routes/site-content/reporting-topic.computed.ts')).reportingTopic
  return (await import('#routes/site-content/topic-data.ts')).topicData(id)
}
