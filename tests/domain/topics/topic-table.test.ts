import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { toMarkdown } from '#domain/export/export-table.ts'
import { evidenceOf } from '#domain/site/evidence.ts'
import { topicTable } from '#domain/topics/topic-table.ts'
import type { Statement } from '#model/source.ts'
import type { Topic } from '#model/topic.ts'

const origin = { address: 'https://example.org/contested/x', date: '2026-11-30' }

/** A topic's table, with the sources that the topic cites. */
function tableOf(topic: Topic) {
  const statements: readonly Statement[] = [
    ...topic.tests,
    ...topic.facts,
    ...topic.cases.map(({ statement }) => statement),
    ...topic.disagreements.flatMap(({ findings }) => findings.map(({ statement }) => statement)),
  ]
  const sources = statements.flatMap((statement) => evidenceOf(content, statement).items)
  const responsibilities = content.responsibilities.filter(({ id }) => topic.responsibilities.includes(id))
  return topicTable(content, { topic, sources, models: [], responsibilities }, origin)
}

test.each(content.topics)('the table of $id has every case, test, fact, and finding', (topic) => {
  const { columns, rows } = tableOf(topic)
  const count = (part: string) => rows.filter(([first]) => first === part).length
  expect(count('Case')).toBe(topic.cases.length)
  expect(count('Test')).toBe(topic.tests.length)
  expect(count('Fact')).toBe(topic.facts.length)
  expect(count('Sources differ')).toBe(topic.disagreements.flatMap(({ findings }) => findings).length)
  for (const row of rows) expect(row).toHaveLength(columns.length)
})

test('a judgment says so, and a fact can be looked up', () => {
  const security = content.topics.find(({ id }) => id === 'security')
  if (security === undefined) throw new Error('There is no topic "security"')
  const { rows } = tableOf(security)
  const [first] = rows
  expect(first).toEqual(['Case', 'CIO', security.cases[0]?.statement.text, 'our judgment'])
  const fact = rows.find(([, about]) => about?.endsWith('5% to the CEO'))
  expect(fact?.[3]).toMatch(/https:\/\/\S+, read on 20\d\d-\d\d-\d\d\./)
})

test('who else a case is for begins a cell', () => {
  for (const topic of content.topics) {
    const cells = tableOf(topic).rows.flatMap(([part, about]) => (part === 'Case' ? (about ?? '') : []))
    for (const cell of cells) expect(cell).toMatch(/^[A-Z]/)
  }
})

test('it doesn’t say that it’s from the article', () => {
  const [topic] = content.topics
  if (topic === undefined) throw new Error('expected a topic')
  const text = toMarkdown(tableOf(topic))
  expect(text).toContain('our judgment')
  expect(text).toContain(origin.address)
  expect(text).not.toContain(content.article.author)
})
