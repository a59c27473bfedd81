import { claims } from '#content/article/claims.ts'
import { responsibilitySources } from '#content/beyond/sources/responsibility-sources.ts'
import { topicsOfResponsibilities } from '#content/beyond/topics/touched.ts'
import { core } from '#content/core.ts'
import { wholeResponsibilities } from '#content/responsibilities-with-owners.ts'
import { confusedWith, counterpartOf } from '#domain/responsibilities/related-responsibilities.ts'
import type { ComparisonRow } from '#model/comparison.ts'
import type { ListedResponsibility, Responsibility } from '#model/responsibility.ts'
import type { Claim, ExternalSource, Statement } from '#model/source.ts'
import type { TopicLink } from '#model/topic.ts'
import { rows as comparisonRows } from './comparison.computed.ts'
import { parties } from './parties.ts'
import { topicLinks } from './topic-links.ts'

/** What a page shows of another responsibility. */
export type NamedResponsibility = Pick<ListedResponsibility, 'id' | 'term' | 'title' | 'lean'>

/** Everything that only the page of one responsibility shows; the page carries it. */
export interface ResponsibilityData {
  readonly entry: Omit<Responsibility, 'confusions' | 'elsewhere'>
  readonly counterpart?: NamedResponsibility | undefined
  /** What it's confused with, and how to tell them apart. */
  readonly lookalikes: readonly {
    readonly responsibility: NamedResponsibility
    readonly tells: readonly Statement[]
  }[]
  /** Who else often owns it, by name. */
  readonly others: readonly { readonly name: string; readonly when: Statement }[]
  /** The contested topics that touch it. */
  readonly contested: readonly TopicLink[]
  readonly rows: readonly Pick<ComparisonRow, 'id' | 'dimension' | 'label' | 'hint'>[]
  /** What these statements cite. */
  readonly claims: readonly Claim[]
  readonly sources: readonly ExternalSource[]
}

/** The content of a responsibility's page; undefined if there's no such responsibility. */
export function responsibilityData(id: string): ResponsibilityData | undefined {
  const found = wholeResponsibilities.find((each) => each.id === id)
  if (found === undefined) return undefined
  const { confusions: _confusions, elsewhere = [], ...entry } = found
  const counterpart = counterpartOf(wholeResponsibilities, found)
  const lookalikes = confusedWith(wholeResponsibilities, found)
  const statements = [
    entry.explanation,
    ...entry.signals,
    ...elsewhere.map(({ when }) => when),
    ...lookalikes.flatMap(({ tells }) => tells),
  ]
  const cited = new Set<string>(statements.flatMap(({ sources }) => sources))
  return {
    entry,
    counterpart: counterpart && nameOf(counterpart),
    lookalikes: lookalikes.map(({ responsibility, tells }) => ({ responsibility: nameOf(responsibility), tells })),
    others: elsewhere.map(({ owner, when }) => ({ name: ownerName(owner), when })),
    contested: topicLinks.filter((topic) => topicsOfResponsibilities[id]?.includes(topic.id)),
    rows: comparisonRows
      .filter((row) => entry.rows.includes(row.id))
      .map(({ id: row, dimension, label, hint }) => ({ id: row, dimension, label, hint })),
    claims: claims.filter((claim) => cited.has(claim.id)),
    sources: responsibilitySources.filter((source) => cited.has(source.id)),
  }
}

function nameOf({ id, term, title, lean }: NamedResponsibility): NamedResponsibility {
  return { id, term, title, lean }
}

/** The names of roles and parties, by id. */
const ownerNames = new Map<string, string>([
  ...core.roles.map(({ id, abbreviation }) => [id, abbreviation] as const),
  ...parties.map(({ id, name }) => [id, name] as const),
])

function ownerName(id: string): string {
  return ownerNames.get(id) ?? id
}
