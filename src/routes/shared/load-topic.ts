import type { TopicData } from '#routes/site-content/topic-data.ts'

// A topic's page shows a small part of much content: one topic of fifteen, a few of many sources, the names of some
// responsibilities. So the prerendered page carries what it shows, and starts without loading the content itself. That's
// loaded when someone follows a link to another topic.

/** The attribute that contains it. */
export const inlinedIn = 'data-topic'

/** What the page of a topic shows: from the document if it's in there, otherwise from the content; undefined if there's no such topic. */
export async function loadTopic(id: string): Promise<TopicData | undefined> {
  return inlinedTopic(id) ?? (await import('#routes/site-content/topic-data.ts')).topicData(id)
}

function inlinedTopic(id: string): TopicData | undefined {
  if (typeof document === 'undefined') return undefined
  const text = document.querySelector(`[${inlinedIn}]`)?.getAttribute(inlinedIn)
  if (!text) return undefined
  // Written by the same build.
  const data: TopicData = JSON.parse(text)
  return data.topic.id === id ? data : undefined
}
