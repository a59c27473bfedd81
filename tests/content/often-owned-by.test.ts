import { expect, test } from 'vitest'
import { elsewhere } from '#content/beyond/elsewhere.ts'
import { oftenOwnedBy } from '#content/beyond/often-owned-by.ts'

test('the charter names the same other owners as the pages of the responsibilities', () => {
  const explained = Object.entries(elsewhere).map(([id, others]) => [id, others.map(({ owner }) => owner)] as const)
  expect(oftenOwnedBy).toEqual(Object.fromEntries(explained))
})
