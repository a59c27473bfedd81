import type { TopicData } from '#routes/site-content/topic-data.ts'

/** Id of the topic that most pages lead to. It has a module of its own, much smaller than that of all topics. */
const mostRead = 'reporting'

/** The content of a topic; undefined if there's no such topic. */
export async function loadTopicData(id: string): Promise<TopicData | undefined> {
  if (id === mostRead) return (await import('#routes/site-content/reporting-topic.computed.ts')).reportingTopic
  return (await import('#routes/site-content/topic-data.ts')).topicData(id)
}
