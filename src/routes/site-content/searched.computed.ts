import { responsibilities } from '#content/responsibilities.ts'
import type { SearchedTopic } from '#domain/search/search.ts'
import { topics } from './topics.ts'

/** What only the search knows of the responsibilities: signs that no one owns them, by id. */
export const signals: Readonly<Record<string, readonly { readonly text: string }[]>> = Object.fromEntries(
  responsibilities.map((each) => [each.id, each.signals.map(({ text }) => ({ text }))]),
)

const known: readonly SearchedTopic[] = topics

/** What the search knows of the topics. */
export const searchedTopics: readonly SearchedTopic[] = known.map(
  ({ id, name, question, synonyms, searchedAs = [] }) => ({ id, name, question, synonyms, searchedAs }),
)
