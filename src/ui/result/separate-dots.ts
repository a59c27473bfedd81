/** Where something is drawn. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The edges that nothing goes beyond. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * On one spot there is no direction to go in, so each takes its own out of this angle around the way to the middle: a
 * quarter turn, which is what a corner leaves open.
 */
const fan = Math.PI / 2

/** Enough for a dozen that begin on one spot. */
const rounds = 200

/**
 * Moves points as little as it takes to be a distance apart, so that none hides another. Those that lie on one spot
 * leave it in different directions. The same points always come to lie in the same places.
 *
 * @param distance How far apart, in the unit of the points.
 */
export function separateDots(points: readonly Point[], distance: number, box: Box): readonly Point[] {
  let moved = points.map((point) => within(point, box))
  for (let round = 0; round < rounds; round += 1) {
    const next = moved.map((point, index) => within(pushed(point, index, moved, { distance, box }), box))
    const isStill = next.every(({ x, y }, index) => x === moved[index]?.x && y === moved[index].y)
    if (isStill) break
    moved = next
  }
  return moved
}

/** A point after all that are too near have pushed it half of the way. */
function pushed(
  point: Point,
  index: number,
  points: readonly Point[],
  { distance, box }: { readonly distance: number; readonly box: Box },
): Point {
  return points.reduce(({ x, y }, other, at) => {
    const apart = Math.hypot(point.x - other.x, point.y - other.y)
    if (at === index || apart >= distance) return { x, y }
    const angle =
      apart < distance / 100
        ? inward(point, box) + fan * (index / points.length - 0.5)
        : Math.atan2(point.y - other.y, point.x - other.x)
    const step = (distance - apart) / 2 + 0.01
    return { x: x + Math.cos(angle) * step, y: y + Math.sin(angle) * step }
  }, point)
}

/** The direction to the middle, where there is room. */
function inward({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.atan2((top + bottom) / 2 - y, (left + right) / 2 - x)
}

function within({ x, y }: Point, { left, right, top, bottom }: Box): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) }
}
