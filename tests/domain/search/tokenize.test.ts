import { expect, test } from 'vitest'
import { phraseKey, tokenize } from '#domain/search/tokenize.ts'

test.for([
  ['vendor', 'Vendors'],
  ['vendor', 'vendor’s'],
  ['license', 'licences'],
  ['licensing', 'licences'],
  ['organization', 'organisations'],
  ['analyze', 'analysed'],
  ['modeling', 'modelling'],
  ['fulfillment', 'fulfilment'],
  ['R&D', 'rnd'],
  ['behavior', 'behaviour'],
  ['center', 'centre'],
  ['program', 'programmes'],
  ['café', 'cafe'],
  ['saas spend', 'Spend on the SaaS'.split(' ').toReversed().join(' ')],
] as const)('%s is %s', ([one, other]) => {
  expect(phraseKey(other, 'stem')).toBe(phraseKey(one, 'stem'))
})

test.for([
  ['policy', 'police'],
  ['source', 'sour'],
  ['it', 'its'],
] as const)('%s is not %s', ([one, other]) => {
  expect(phraseKey(other, 'stem')).not.toBe(phraseKey(one, 'stem'))
})

test('a word has its position', () => {
  const text = 'Keep the R&D lab’s "ISO 27001" safe'
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Keep',
    'R&D',
    'lab’s',
    'ISO',
    '27001',
    'safe',
  ])
})
