import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from '#domain/quiz/wilson-interval.ts'

// From the usual tables of the Wilson score interval without continuity correction.
test.each([
  [0, 10, 0, 0.278],
  [1, 10, 0.018, 0.404],
  [5, 10, 0.237, 0.763],
  [13, 18, 0.491, 0.875],
  [81, 263, 0.255, 0.366],
])('%i of %i is compatible with %f to %f', (hits, of, low, high) => {
  const interval = wilsonInterval(hits, of)
  expect(interval[0]).toBeCloseTo(low, 3)
  expect(interval[1]).toBeCloseTo(high, 3)
})

test('its bounds are shares around the one that was seen, and mirror each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, some) => {
      const hits = some % (of + 1)
      const [low, high] = wilsonInterval(hits, of)
      expect(low).toBeGreaterThanOrEqual(-1e-9)
      expect(high).toBeLessThanOrEqual(1 + 1e-9)
      expect(low).toBeLessThanOrEqual(hits / of + 1e-9)
      expect(high).toBeGreaterThanOrEqual(hits / of - 1e-9)
      expect(wilsonInterval(of - hits, of)[0]).toBeCloseTo(1 - high, 9)
    }),
  )
})
