import { reportingModels } from '#content/beyond/reporting.ts'
import { externalSources } from '#content/beyond/sources/index.ts'
import { charterWithGaps } from '#domain/charter/charter-with-gaps.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { type EvidenceItem, evidenceOf } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { ComparisonRow } from '#model/comparison.ts'
import type { Responsibility } from '#model/responsibility.ts'
import type { Statement } from '#model/source.ts'
import type { ReportingModel, Topic, TopicLink } from '#model/topic.ts'
import { cited as article } from './claims.ts'
import { rows as comparisonRows } from './comparison.computed.ts'
import { topics } from './topics.ts'
import { content } from './with-responsibilities.ts'

/** Everything that the page of one topic shows, and nothing else: the page carries it; see inlined-topic.ts. */
export interface TopicData {
  readonly topic: Topic
  /** The sources that it cites, in the order in which they're first cited. */
  readonly sources: readonly EvidenceItem[]
  /** Those that it touches, the closest first. */
  readonly responsibilities: readonly Pick<Responsibility, 'id' | 'term' | 'lean'>[]
  readonly rows: readonly Pick<ComparisonRow, 'id' | 'dimension' | 'label'>[]
  /** Only for the topic about reporting lines. */
  readonly models: readonly ReportingModel[]
  readonly previous?: TopicLink | undefined
  readonly next?: TopicLink | undefined
  /** A charter in which the closest responsibilities are still to be decided. */
  readonly charter: { readonly address: string; readonly terms: readonly string[] }
}

/** Id of the topic that shows the reporting models. */
const aboutReporting = 'reporting'

/** How many responsibilities are put into a charter: the topic itself, and what hangs on it. */
const mostInCharter = 2

/** The content of a topic's page; undefined if there's no such topic. */
export function topicData(id: string): TopicData | undefined {
  const index = topics.findIndex((each) => each.id === id)
  const topic = topics[index]
  if (topic === undefined) return undefined
  const models = id === aboutReporting ? reportingModels : []
  const cited = statementsOf(topic, models).flatMap(
    (statement) => evidenceOf({ ...article, externalSources }, statement).items,
  )
  const responsibilities = topic.responsibilities.flatMap(
    (each) => content.responsibilities.find((entry) => entry.id === each) ?? [],
  )
  const rows = topic.rows.flatMap((each) => comparisonRows.find((row) => row.id === each) ?? [])
  const first = responsibilities.slice(0, mostInCharter)
  return {
    topic,
    sources: [...new Map(cited.map((item) => [item.id, item])).values()],
    responsibilities: responsibilities.map(({ id: entry, term, lean }) => ({ id: entry, term, lean })),
    rows: rows.map(({ id: row, dimension, label }) => ({ id: row, dimension, label })),
    models,
    previous: linkTo(topics[index - 1]),
    next: linkTo(topics[index + 1]),
    charter: {
      address: addressOf.charter(serializeQuery(charterWithGaps(first.map((entry) => entry.id)))),
      terms: first.map(({ term }) => term),
    },
  }
}

function statementsOf(
  { cases, tests, facts, disagreements }: Topic,
  models: readonly ReportingModel[],
): readonly Statement[] {
  const findings = disagreements.flatMap((each) => each.findings)
  const textOf = ({ statement }: { readonly statement: Statement }) => statement
  return [...cases.map(textOf), ...tests, ...findings.map(textOf), ...facts, ...models.map(textOf)]
}

function linkTo(topic: Topic | undefined): TopicLink | undefined {
  return topic && { id: topic.id, name: topic.name }
}
