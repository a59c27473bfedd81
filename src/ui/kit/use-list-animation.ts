import type * as Motion from 'framer-motion/dom/mini'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { motionTiming, loadMotion, allowsMotion } from './motion.ts'

/** Where an item lies when nothing moves it; pixels from the corner of its list. */
interface Place {
  readonly left: number
  readonly top: number
}

interface Drawn {
  /** Of the list, in pixels. */
  readonly width: number
  readonly places: ReadonlyMap<HTMLElement, Place>
}

/**
 * Makes the items of a list travel: what stays glides to its new place, what comes in fades in, what goes is gone at
 * once, so that nothing is in the reader's way. The places are read once each time the list is drawn. Nothing moves when
 * it is drawn first or laid out at another width, nor where reduced motion is asked for.
 * @param isWanted false for a list that is too long to follow
 * @returns a ref for the element whose children are the items
 */
export function useListAnimation<List extends HTMLElement>(isWanted = true): RefObject<List | null> {
  const list = useRef<List>(null)
  const last = useRef<Drawn>(undefined)
  const motion = useRef<typeof Motion>(undefined)
  useEffect(() => {
    if (!isWanted || !allowsMotion()) return
    // A list that changes before it is there has changed, and no more.
    void loadMotion().then((loaded) => {
      motion.current = loaded
    })
  }, [isWanted])
  useLayoutEffect(() => {
    const drawn = list.current && isWanted && allowsMotion() ? read(list.current) : undefined
    if (motion.current !== undefined && drawn !== undefined && drawn.width === last.current?.width) {
      glideFrom(last.current, drawn, motion.current)
    }
    last.current = drawn
  })
  return list
}

function read(list: HTMLElement): Drawn {
  const origin = placeOf(list)
  const items = [...list.children].filter((item) => item instanceof HTMLElement)
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
      // Or the library writes where it is into its style attribute, which the policy forbids in WebKit.
      underway.get(item)?.cancel()
      underway.set(item, animate(item, { translate: [`${way.x}px ${way.y}px`, 'none'] }, motionTiming))
    }
  }
}

/** How far an item has to go, in pixels; nothing where it has kept its place. One that is underway goes on from there. */
function wayBetween(item: HTMLElement, from: Place, to: Place): { readonly x: number; readonly y: number } {
  const [x, y] = [from.left - to.left, from.top - to.top]
  if (x === 0 && y === 0) return { x, y }
  const [underwayX = 0, underwayY = 0] = getComputedStyle(item)
    .translate.split(' ')
    .map((part) => parseFloat(part) || 0)
  return { x: x + underwayX, y: y + underwayY }
}
