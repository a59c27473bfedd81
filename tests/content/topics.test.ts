import { expect, test } from 'vitest'
import { topicsOfResponsibilities } from '#content/beyond/topics/touched.ts'
import { content } from '#content/index.ts'

test('what a topic touches is the same from both ends', () => {
  const touched: Record<string, string[]> = {}
  for (const { id, responsibilities } of content.topics)
    for (const each of responsibilities) (touched[each] ??= []).push(id)
  expect(topicsOfResponsibilities).toEqual(touched)
})
