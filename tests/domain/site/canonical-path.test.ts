import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { allPages } from '#domain/site/all-pages.ts'
import { canonicalPath } from '#domain/site/canonical-path.ts'

test.each([
  ['/', '/'],
  ['/index', '/'],
  ['/index.html', '/'],
  ['//', '/'],
  ['/compare.html', '/compare'],
  ['/compare/', '/compare'],
  ['/compare/index.html', '/compare'],
  ['/compare//focus.html', '/compare/focus'],
  ['/QUIZ', '/quiz'],
  ['/Quiz/People.HTML', '/quiz/people'],
  ['/index-of-everything', '/index-of-everything'],
  ['//example.org/x', '/example.org/x'],
])('%s means %s', (path, page) => {
  expect(canonicalPath(path)).toBe(page)
})

test('every page of the site has its canonical path', () => {
  for (const { address } of allPages(content)) expect(canonicalPath(address)).toBe(address)
})
