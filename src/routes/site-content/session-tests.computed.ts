import { topics } from './topics.ts'

/** The questions that a chair can ask aloud, by the id of the topic. */
export const testsOfTopics: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  topics.map(({ id, tests }) => [id, tests.map(({ text }) => text)]),
)
