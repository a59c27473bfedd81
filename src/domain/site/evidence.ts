import type { CitedContent } from '#model/content.ts'
import type { Basis, SourceId, Statement } from '#model/source.ts'

/** One source of a statement, as shown to readers. */
export interface EvidenceItem {
  readonly id: SourceId
  /** Where to find it: the section of the article; or the publisher, the title, and the place in it. */
  readonly where: string
  readonly says: string
  /** Undefined for the article. */
  readonly external?: {
    readonly title: string
    readonly address: string
    /** ISO 8601 date. */
    readonly checked: string
    readonly caution: string | undefined
  }
}

/** The sources of a statement. */
export interface Evidence {
  readonly basis: Basis
  /**
   * The marker after the statement: the number of the article's section, an asterisk for our interpretation, or a dagger
   * for another source.
   */
  readonly mark: string
  readonly items: readonly EvidenceItem[]
}

/** Marks a statement that's our own interpretation. */
export const readingMark = '*'

/** Marks what a source other than the article says. */
export const externalMark = '†'

/** @throws {Error} if the statement cites an unknown source. The content check catches that before the build. */
export function evidenceOf(content: CitedContent, statement: Statement): Evidence {
  const items = statement.sources.map((id) => evidenceItem(content, id))
  const first = content.claims.find(({ id }) => id === statement.sources[0])
  const number = content.sections.findIndex(({ id }) => id === first?.section) + 1
  return {
    basis: statement.basis,
    mark: markOf(statement.basis, number),
    items,
  }
}

/** Looks up the sources of statements in content that they cite. */
export function evidenceIn(content: CitedContent): (statement: Statement) => Evidence {
  return (statement) => evidenceOf(content, statement)
}

/**
 * The same for a statement that isn't the article's, from sources that have been looked up.
 * @throws {Error} if one of its sources isn't among them
 */
export function evidenceFrom(found: readonly EvidenceItem[], { basis, sources }: Statement): Evidence {
  const items = sources.map((id) => {
    const item = found.find((each) => each.id === id)
    if (item === undefined) throw new Error(`found no source "${id}"; expected it among those of the page`)
    return item
  })
  return { basis, mark: markOf(basis, 0), items }
}

function markOf(basis: Basis, section: number): string {
  if (basis === 'source') return externalMark
  return basis === 'article' && section > 0 ? String(section) : readingMark
}

function evidenceItem(content: CitedContent, id: SourceId): EvidenceItem {
  const claim = content.claims.find((one) => one.id === id)
  if (claim !== undefined) {
    const section = content.sections.find((one) => one.id === claim.section)
    return { id, where: section?.heading ?? claim.section, says: claim.says }
  }
  const external = content.externalSources?.find((one) => one.id === id)
  if (external === undefined) throw new Error(`unknown source "${id}"`)
  const { title, publisher, published, undated, where, says, address, checked, caution } = external
  const date = undated ? 'no date' : published
  return { id, where: `${publisher}, ${date}, ${where}`, says, external: { title, address, checked, caution } }
}
