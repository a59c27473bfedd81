import { expect } from 'vitest'

/** Expects that nothing ran, and that no attack has polluted the object prototype. */
export function expectCleanObjects() {
  expect('ran' in {}).toBe(false)
  expect('ran' in []).toBe(false)
  expect(globalThis).not.toHaveProperty('ran')
}
