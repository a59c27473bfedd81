import { addressOf } from '#domain/site/paths.ts'
import { statementsIn } from '#model/check/walk.ts'
import type { Content } from '#model/content.ts'
import type { ExternalSource } from '#model/source.ts'

/** The sources that a page beyond the article cites, each once; none for any other page. */
export function sourcesOf(content: Content, address: string): readonly ExternalSource[] {
  const { externalSources, roleKinds, legalMentions, topics } = content
  const topic = topics.find(({ id }) => addressOf.topic(id) === address)
  const shown = address === addressOf.kinds() ? roleKinds : address === addressOf.law() ? legalMentions : topic
  const cited = new Set(statementsIn(shown).flatMap(({ sources }) => sources))
  return externalSources.filter(({ id }) => cited.has(id))
}
