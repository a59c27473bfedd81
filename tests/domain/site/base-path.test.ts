import { expect, test } from 'vitest'
import { withBasePath } from '#domain/site/base-path.ts'

test.each([
  ['/', '/', '/'],
  ['/', '/compare', '/compare'],
  ['/roles/', '/', '/roles/'],
  ['/roles/', '/compare', '/roles/compare'],
  ['/roles/', 'compare', '/roles/compare'],
])('with the base path %s, %s is served at %s', (base, address, served) => {
  expect(withBasePath(base, address)).toBe(served)
})
