import { expect } from 'vitest'

/** Expects that nothing ran, and that no attack has put anything on what every object inherits from. */
export function expectCleanObjects() {
  expect('ran' in {}).toBe(false)
  expect('ran' in []).toBe(false)
  expect(globalThis).not.toHaveProperty('ran')
}
