import { expect, test } from 'vitest'
import { wholeQuery } from '#domain/links/whole-query.ts'

test.each([
  ['?c=1', '', '?c=1'],
  ['', 'c=1&c=2', 'c=1&c=2'],
  ['', '?c=1', 'c=1'],
  ['', '#?c=1', 'c=1'],
  ['?c=1', 'c=2', '?c=1&c=2'],
  ['?c=1', 'findings', '?c=1'],
  ['?c=1', ':~:text=a', '?c=1'],
  ['', 'not-theme=\nx', 'not-theme=\nx'],
])('of the query %j and the fragment %j, %j is read', (query, fragment, whole) => {
  expect(wholeQuery(query, fragment)).toBe(whole)
})
