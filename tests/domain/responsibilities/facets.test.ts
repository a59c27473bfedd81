import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { facetIds, facets, leanName, leansInDisplayOrder } from '#domain/responsibilities/facets.ts'
import { generateResponsibilities, vocabulary } from './generate.ts'

test('the table has every facet under its own id', () => {
  for (const id of facetIds) expect(facets[id].id).toBe(id)
})

test('shared is between the roles', () => {
  expect(leansInDisplayOrder(vocabulary)).toEqual(['north', 'shared', 'south', 'contested'])
  expect(facets.role.values(vocabulary)).toEqual([
    { id: 'north', name: 'NORTH' },
    { id: 'shared', name: 'Shared' },
    { id: 'south', name: 'SOUTH' },
    { id: 'contested', name: 'Contested' },
  ])
})

test('an unknown lean is shown by its id', () => {
  expect(leanName(vocabulary, 'west')).toBe('west')
})

test.for([
  { of: 'made-up', vocabulary, responsibilities: generateResponsibilities(50) },
  { of: 'real', vocabulary: content, responsibilities: content.responsibilities },
])('every value of the $of responsibilities can be chosen, and none is there twice', (given) => {
  for (const id of facetIds) {
    const choices = new Set(facets[id].values(given.vocabulary).map((value) => value.id))
    for (const responsibility of given.responsibilities) {
      const values = facets[id].of(responsibility)
      expect(values.filter((value) => !choices.has(value))).toEqual([])
      expect(new Set(values).size).toBe(values.length)
    }
  }
})
