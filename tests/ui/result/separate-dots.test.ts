import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { separateDots } from '#ui/result/separate-dots.ts'

const box = { left: 0, right: 400, top: 0, bottom: 400 }
const distance = 26
// Corners, edges and one spot in common are what boards are made of.
const places = fc.oneof(fc.constantFrom(0, 200, 400), fc.integer({ min: 0, max: 400 }))
const crowds = fc.array(fc.record({ x: places, y: places }), { maxLength: 13 })

test('points come to lie apart and within the frame, however they began', () => {
  fc.assert(
    fc.property(crowds, (points) => {
      const moved = separateDots(points, distance, box)
      expect(moved).toHaveLength(points.length)
      for (const [index, one] of moved.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0)
        expect(one.x).toBeLessThanOrEqual(400)
        expect(one.y).toBeGreaterThanOrEqual(0)
        expect(one.y).toBeLessThanOrEqual(400)
        for (const other of moved.slice(index + 1)) {
          // A little less is still read; nothing hides another.
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(distance * 0.8)
        }
      }
    }),
    { numRuns: runs(500) },
  )
})

test('points that are apart stay where they are', () => {
  const points = [
    { x: 10, y: 10 },
    { x: 100, y: 10 },
    { x: 10, y: 100 },
  ]
  expect(separateDots(points, distance, box)).toEqual(points)
})
