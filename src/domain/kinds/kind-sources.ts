import type { ExternalSource } from '#model/source.ts'
import type { RoleKind } from '#model/topic.ts'

/** A work that kinds of roles are taken from, with everything that limits it. */
export interface KindSource extends Pick<
  ExternalSource,
  'title' | 'publisher' | 'published' | 'undated' | 'address' | 'checked'
> {
  readonly cautions: readonly string[]
}

/** The works that kinds cite, each once, in the order in which they're cited. */
export function kindSources(kinds: readonly RoleKind[], sources: readonly ExternalSource[]): readonly KindSource[] {
  const ids = [...new Set(kinds.flatMap(({ statement }) => statement.sources))]
  const cited = ids.flatMap((id) => sources.find((source) => source.id === id) ?? [])
  return [...new Set(cited.map(({ address }) => address))].flatMap((address) => {
    const parts = cited.filter((source) => source.address === address)
    const [first] = parts
    if (first === undefined) return []
    // Sentence by sentence: two parts of one work share some.
    const cautions = new Set(parts.flatMap(({ caution = '' }) => caution.split(/(?<=\.) /)))
    return { ...first, cautions: [...cautions].filter((sentence) => sentence !== '') }
  })
}
