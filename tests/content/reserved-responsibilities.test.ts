import { expect, test } from 'vitest'
import { reservedResponsibilities } from '#content/beyond/reserved-responsibilities.ts'
import { content } from '#content/index.ts'
import { reservedLinkKeys } from '#domain/charter/charter-link.ts'
import { nobody } from '#model/party.ts'
import { shared } from '#model/responsibility.ts'

test('nothing else has the id or the term of a responsibility that is to come', () => {
  const taken = [
    ...content.responsibilities,
    ...[...content.parties, ...content.roles].map(({ id }) => ({ id, term: '' })),
    ...[shared, nobody, ...reservedLinkKeys].map((id) => ({ id, term: '' })),
  ]
  for (const { id, term } of reservedResponsibilities) {
    expect(id).toMatch(/^[a-z][a-z-]*$/)
    expect(taken.filter((each) => each.id === id || each.term === term)).toEqual([])
  }
  expect(new Set(reservedResponsibilities.map(({ id }) => id)).size).toBe(12)
  expect(new Set(reservedResponsibilities.map(({ term }) => term)).size).toBe(12)
})
