import { expect, test } from 'vitest'
import { topicLinks } from '#content/beyond/topics/links.ts'
import { topicsOfResponsibilities } from '#content/beyond/topics/touched.ts'
import { content } from '#content/index.ts'

test('what a topic touches is the same from both ends', () => {
  const touched: Record<string, string[]> = {}
  for (const { id, responsibilities } of content.topics)
    for (const each of responsibilities) (touched[each] ??= []).push(id)
  expect(topicsOfResponsibilities).toEqual(touched)
})

test('the links to topics name the dimensions whose rows each touches', () => {
  const dimensionsOf = (rows: readonly string[]) =>
    content.dimensions
      .map(({ id }) => id)
      .filter((id) => content.rows.some((row) => row.dimension === id && rows.includes(row.id)))
  expect(topicLinks).toEqual(content.topics.map(({ id, name, rows }) => ({ id, name, dimensions: dimensionsOf(rows) })))
})
