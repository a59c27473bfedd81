import type { CoreContent } from '#model/content.ts'
import type { Basis, SourceId, Statement } from '#model/source.ts'

/** One source of a statement, as shown to readers. */
export interface EvidenceItem {
  readonly id: SourceId
  /** Where to find it: the section of the article, or the publisher. */
  readonly where: string
  readonly says: string
}

/** The sources of a statement. */
export interface Evidence {
  readonly basis: Basis
  /** The marker after the statement: the number of the article's section, or an asterisk for our interpretation. */
  readonly mark: string
  readonly items: readonly EvidenceItem[]
}

/** Marks a statement that's our own interpretation. */
export const readingMark = '*'

/** @throws {Error} if the statement cites an unknown source. The content check catches that before the build. */
export function evidenceOf(content: CoreContent, statement: Statement): Evidence {
  const items = statement.sources.map((id) => evidenceItem(content, id))
  const first = content.claims.find(({ id }) => id === statement.sources[0])
  const number = content.sections.findIndex(({ id }) => id === first?.section) + 1
  return {
    basis: statement.basis,
    mark: statement.basis === 'article' && number > 0 ? String(number) : readingMark,
    items,
  }
}

function evidenceItem(content: CoreContent, id: SourceId): EvidenceItem {
  const claim = content.claims.find((one) => one.id === id)
  if (claim !== undefined) {
    const section = content.sections.find((one) => one.id === claim.section)
    return { id, where: section?.heading ?? claim.section, says: claim.says }
  }
  const external = content.externalSources.find((one) => one.id === id)
  if (external === undefined) throw new Error(`unknown source "${id}"`)
  return { id, where: `${external.publisher}, ${external.year}`, says: external.title }
}
