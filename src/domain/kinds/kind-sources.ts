import type { RoleId } from '#model/role.ts'
import type { ExternalSource } from '#model/source.ts'
import type { RoleKind } from '#model/topic.ts'

/** A work that kinds of roles are taken from, with everything that limits it. */
export interface KindSource extends Pick<ExternalSource, 'title' | 'publisher' | 'published' | 'address' | 'checked'> {
  readonly cautions: readonly string[]
}

/** The year of the oldest source about the kinds of each role that has kinds. */
export function oldestYears(
  kinds: readonly RoleKind[],
  sources: readonly ExternalSource[],
): Readonly<Record<RoleId, number>> {
  const years: Record<RoleId, number> = {}
  for (const { role, statement } of kinds) {
    for (const { id, year } of sources) {
      if (statement.sources.includes(id)) years[role] = Math.min(year, years[role] ?? year)
    }
  }
  return years
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
