import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { countOfRolesInGovernment, namedPositions } from '#domain/law/positions.ts'
import type { LegalMention } from '#model/topic.ts'
import { draftContent } from '#tests/model/check/fixture.ts'

const { roles, legalMentions } = draftContent()
const [first] = legalMentions

function mention(change: Partial<LegalMention>): LegalMention {
  if (first === undefined) throw new Error('the fixture has no legal mention')
  const { role: _, ...other } = first
  return { ...other, ...change }
}

test('roles come first, then what government names, then an industry, then any sector, the most frequent first', () => {
  const named = namedPositions(
    [
      mention({ id: 'a', position: 'Cook' }),
      mention({ id: 'b', position: 'Guard', sectorGroup: 'finance' }),
      mention({ id: 'c', position: 'Guard', sectorGroup: 'any' }),
      mention({ id: 'f', position: 'Scribe', sectorGroup: 'finance' }),
      mention({ id: 'g', position: 'Scribe', sectorGroup: 'health' }),
      mention({ id: 'd', position: 'Clerk', sectorGroup: 'government' }),
      mention({ id: 'e', position: 'Seeker', role: 'seeker' }),
    ],
    roles,
  )
  expect(named.map(({ name }) => name)).toEqual([
    ...roles.map(({ abbreviation }) => abbreviation),
    'Clerk',
    'Scribe',
    'Guard',
    'Cook',
  ])
  expect(
    named.map(({ byScope: { government, industry, any } }) => [government.length, industry.length, any.length]),
  ).toEqual([
    [0, 0, 0],
    [0, 0, 1],
    [1, 0, 0],
    [0, 2, 0],
    [0, 1, 1],
    [0, 0, 1],
  ])
})

test('the roles are counted only if all of their rows are for government alone', () => {
  const inside = mention({ role: 'keeper', sectorGroup: 'government' })
  expect(countOfRolesInGovernment(namedPositions([inside, inside], roles))).toBe(2)
  expect(countOfRolesInGovernment(namedPositions([mention({ position: 'Cook' })], roles))).toBeUndefined()
  for (const sectorGroup of ['any', 'finance'] as const) {
    const other = mention({ role: 'seeker', sectorGroup })
    expect(countOfRolesInGovernment(namedPositions([inside, other], roles)), sectorGroup).toBeUndefined()
  }
})

test('rows of a role call it by its name, and others don’t', () => {
  for (const { role, position } of content.legalMentions.map((each) => ({ role: undefined, ...each }))) {
    const own = content.roles.find(({ abbreviation }) => abbreviation === position)
    expect(own?.id).toBe(role)
  }
})

test('a jurisdiction has one short name, and no two share one', () => {
  const pairs = new Set(content.legalMentions.map(({ jurisdiction, place }) => `${jurisdiction}|${place}`))
  expect(new Set([...pairs].map((pair) => pair.split('|')[0])).size).toBe(pairs.size)
  expect(new Set([...pairs].map((pair) => pair.split('|')[1])).size).toBe(pairs.size)
})
