import type { Topic } from '#model/topic.ts'
import type { ListedTopic } from '#ui/contested/topic-list.tsx'
import { topics } from './topics.ts'

/** What the list of topics shows of each. */
export const topicList: readonly ListedTopic[] = topics.map(listed)

function listed({ id, name, question, cases }: Topic): ListedTopic {
  return { id, name, question, others: cases.flatMap(({ who }) => who ?? []) }
}
