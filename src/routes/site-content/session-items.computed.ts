import { charterLines } from '#domain/charter/charter-lines.ts'
import { charterItems, defaultCharter } from '#domain/charter/charter.ts'
import type { SessionItem } from '#domain/session/session.ts'
import { content } from './charter.ts'
import { topics } from './topics.ts'

/**
 * What's contested: for each topic, of the responsibilities that it touches, the closest that no earlier topic has. By the id
 * of the responsibility. Links have the name of this list, so what's on it is permanent.
 */
const topicOf = new Map<string, string>()
for (const { id, responsibilities } of topics) {
  const closest = responsibilities.find((each) => !topicOf.has(each))
  if (closest !== undefined) topicOf.set(closest, id)
}

/** The article's lines, and what's contested beyond them. */
const lines = charterLines(charterItems(content, defaultCharter), false)
const beyond = content.responsibilities.filter(({ id }) => topicOf.has(id) && !lines.some((line) => line.id === id))

const nameOf = (id: string) => content.responsibilities.find((each) => each.id === id)?.term ?? id

/** Topics that are about one responsibility and don't have its id. The rest without one, such as deals, cut across several. */
const subjects: Readonly<Record<string, string>> = { cloud: 'production', spend: 'investments' }

/** A topic's cases and questions fit only the responsibility that it's about. */
function withTopic(about: string): Pick<SessionItem, 'topic' | 'touches'> {
  const topic = topics.find(({ id }) => (subjects[id] ?? id) === about)
  if (topic === undefined) return { touches: [] }
  return {
    topic: { id: topic.id, name: topic.name },
    touches: topic.responsibilities.filter((each) => each !== about).map(nameOf),
  }
}

/** What two people can divide, in the order of a charter. */
export const items: readonly SessionItem[] = [
  ...lines.map(({ id, name, title, includes }) => ({
    id,
    name,
    title,
    includes: includes.map((each) => each.id),
    ...withTopic(id),
  })),
  ...beyond.map(({ id, term, title }) => ({ id, name: term, title, includes: [], ...withTopic(id) })),
]

/** Ids of the contested ones, in the order of the topics. */
export const contested: readonly string[] = topics.flatMap((topic) =>
  [...topicOf].filter(([, about]) => about === topic.id).map(([id]) => id),
)
