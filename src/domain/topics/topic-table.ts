import type { ExportTable } from '#domain/export/export-table.ts'
import { type ExportOrigin, judgmentNotes } from '#domain/export/source-notes.ts'
import { leanName } from '#domain/responsibilities/facets.ts'
import { type EvidenceItem, evidenceFrom } from '#domain/site/evidence.ts'
import type { CoreContent } from '#model/content.ts'
import type { Responsibility } from '#model/responsibility.ts'
import type { Statement } from '#model/source.ts'
import type { ReportingModel, Topic } from '#model/topic.ts'

/** What the page of a topic shows, as far as it's exported. */
interface ExportedTopic {
  readonly topic: Topic
  readonly sources: readonly EvidenceItem[]
  readonly models: readonly ReportingModel[]
  readonly responsibilities: readonly Pick<Responsibility, 'term' | 'lean'>[]
}

/** A contested topic as a table for files: a row per case, test, fact, finding, model, and responsibility. */
export function topicTable(
  content: CoreContent,
  { topic, sources, models, responsibilities }: ExportedTopic,
  origin: ExportOrigin,
): ExportTable {
  const row = (part: string, about: string, statement: Statement) => [
    part,
    about,
    statement.text,
    fullSourceOf(sources, statement),
  ]
  return {
    title: topic.question,
    columns: ['Part', 'About', 'Text', 'Source'],
    rows: [
      ...topic.cases.map(({ role, who, statement }) =>
        row('Case', role ? leanName(content, role) : capitalized(who ?? ''), statement),
      ),
      ...topic.tests.map((statement, index) => row('Test', String(index + 1), statement)),
      ...topic.disagreements.flatMap(({ about, findings }) =>
        findings.map(({ headline, statement }) => row('Sources differ', `${about}: ${headline}`, statement)),
      ),
      ...topic.facts.map((statement) => row('Fact', '', statement)),
      ...models.map(({ name, statement }) => row('Reporting line', name, statement)),
      ...responsibilities.map(({ term, lean }) => [
        'Responsibility',
        term,
        `Usual owner: ${leanName(content, lean)}`,
        '',
      ]),
    ],
    notes: judgmentNotes(origin),
  }
}

/** Where a statement comes from, complete enough to look it up without the page. */
function fullSourceOf(found: readonly EvidenceItem[], statement: Statement): string {
  const { basis, items } = evidenceFrom(found, statement)
  const sources = items.map(({ where, external }) =>
    external === undefined
      ? where
      : [`${external.title} (${where}), ${external.address}, read on ${external.checked}.`, external.caution]
          .filter((part) => part !== undefined)
          .join(' '),
  )
  if (basis !== 'derived') return sources.join(' ')
  return sources.length === 0 ? 'our judgment' : `our judgment, with: ${sources.join(' ')}`
}

/** As a cell begins: the content has it as within a sentence. */
function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
