import { responsibilities } from '#content/responsibilities.ts'
import type { Topic } from '#model/topic.ts'
import { topics } from './topics.ts'

/** What only the search knows of the responsibilities: signs that no one owns them, by id. */
export const signals: Readonly<Record<string, readonly { readonly text: string }[]>> = Object.fromEntries(
  responsibilities.map((each) => [each.id, each.signals.map(({ text }) => ({ text }))]),
)

/** What the search knows of the topics. */
export const searchedTopics: readonly Pick<Topic, 'id' | 'name' | 'question' | 'synonyms'>[] = topics.map(
  ({ id, name, question, synonyms }) => ({ id, name, question, synonyms }),
)
