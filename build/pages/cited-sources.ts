import { addressOf } from '#domain/site/paths.ts'
import type { Content } from '#model/content.ts'
import type { ExternalSource } from '#model/source.ts'

/** The sources that a page beyond the article cites, each once; none for any other page. */
export function sourcesOf(
  { externalSources, roleKinds, legalMentions }: Pick<Content, 'externalSources' | 'roleKinds' | 'legalMentions'>,
  address: string,
): readonly ExternalSource[] {
  const cited = new Set(
    address === addressOf.kinds()
      ? roleKinds.flatMap(({ statement }) => statement.sources)
      : address === addressOf.law()
        ? legalMentions.map(({ source }) => source)
        : [],
  )
  return externalSources.filter(({ id }) => cited.has(id))
}
