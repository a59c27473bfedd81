import type * as Motion from 'framer-motion/dom/mini'
import { allowsMotion, loadMotion, motionTiming } from './motion.ts'

/** The resting position of an item, in pixels from the corner of its list. */
interface Place {
  readonly left: number
  readonly top: number
}

interface Drawn {
  /** The width of the list, in pixels. */
  readonly width: number
  readonly places: ReadonlyMap<HTMLElement, Place>
}

/** Animates the changes of one list. */
export interface ListAnimation {
  /** To be called after every render. */
  readonly follow: () => void
  readonly stop: () => void
}

/**
 * Starts with the items where they are. Nothing moves until the library has loaded.
 * @returns undefined if the reader prefers that nothing moves
 */
export function animateList(list: HTMLElement): ListAnimation | undefined {
  if (!allowsMotion()) return undefined
  let motion: typeof Motion | undefined
  let last: Drawn | undefined
  const follow = () => {
    const drawn = allowsMotion() ? read(list) : undefined
    if (motion !== undefined && drawn !== undefined && drawn.width === last?.width) glideFrom(last, drawn, motion)
    last = drawn
  }
  follow()
  void loadMotion().then((loaded) => {
    motion = loaded
  })
  // It reports a change before that change is painted. A change of size alone, such as that of the text, isn't animated.
  const observer = new ResizeObserver(() => {
    const drawn = read(list)
    if (hasSameItems(drawn, last)) last = drawn
    else follow()
  })
  observer.observe(list)
  return { follow, stop: () => observer.disconnect() }
}

function hasSameItems({ places }: Drawn, before: Drawn | undefined): boolean {
  return before?.places.size === places.size && [...places.keys()].every((item) => before.places.has(item))
}

function read(list: HTMLElement): Drawn {
  const origin = placeOf(list)
  // A hidden item has no offset parent, and no position.
  const items = [...list.children]
    .filter((item) => item instanceof HTMLElement)
    .filter(({ offsetParent }) => offsetParent !== null)
  const places = items.map((item) => {
    const { left, top } = placeOf(item)
    return [item, { left: left - origin.left, top: top - origin.top }] as const
  })
  return { width: list.offsetWidth, places: new Map(places) }
}

function placeOf({ offsetLeft, offsetTop }: HTMLElement): Place {
  return { left: offsetLeft, top: offsetTop }
}

const underway = new WeakMap<HTMLElement, { readonly cancel: () => void }>()

function glideFrom(last: Drawn, drawn: Drawn, { animate }: typeof Motion): void {
  const ways = [...drawn.places].map(([item, to]) => {
    const from = last.places.get(item)
    return { item, way: from && wayBetween(item, from, to) }
  })
  for (const { item, way } of ways) {
    if (way === undefined) {
      animate(item, { opacity: [0, 1] }, motionTiming)
    } else if (way.x !== 0 || way.y !== 0) {
      // Otherwise the library writes the position into a style attribute, which the security policy forbids in WebKit.
      underway.get(item)?.cancel()
      underway.set(item, animate(item, { translate: [`${way.x}px ${way.y}px`, 'none'] }, motionTiming))
    }
  }
}

/** How far an item has to move, in pixels; 0 if it stayed in place. An animation that's underway continues from there. */
function wayBetween(item: HTMLElement, from: Place, to: Place): { readonly x: number; readonly y: number } {
  const [x, y] = [from.left - to.left, from.top - to.top]
  if (x === 0 && y === 0) return { x, y }
  const [underwayX = 0, underwayY = 0] = getComputedStyle(item)
    .translate.split(' ')
    .map((part) => parseFloat(part) || 0)
  return { x: x + underwayX, y: y + underwayY }
}
