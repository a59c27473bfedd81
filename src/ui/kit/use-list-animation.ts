import type * as Motion from 'framer-motion/dom/mini'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { motionTiming, loadMotion, allowsMotion } from './motion.ts'

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

/**
 * Animates changes of a list: items that stay move to their new positions, new items fade in, and removed or hidden items
 * disappear at once, so that nothing is in the reader's way. Positions are measured once per render, and when the
 * stylesheet has changed the list's size. Nothing moves on the first render, after a change of width, or with reduced
 * motion.
 * @param isWanted false for a list that's too long to follow
 * @returns a ref for the element whose children are the items
 */
export function useListAnimation<List extends HTMLElement>(isWanted = true): RefObject<List | null> {
  const list = useRef<List>(null)
  const last = useRef<Drawn>(undefined)
  const motion = useRef<typeof Motion>(undefined)
  const follow = useCallback(() => {
    const drawn = list.current && isWanted && allowsMotion() ? read(list.current) : undefined
    if (motion.current !== undefined && drawn !== undefined && drawn.width === last.current?.width) {
      glideFrom(last.current, drawn, motion.current)
    }
    last.current = drawn
  }, [isWanted])
  useEffect(() => {
    if (list.current === null || !isWanted || !allowsMotion()) return
    // If the list changes before the library has loaded, the change isn't animated.
    const signs = new AbortController()
    const load = () => {
      signs.abort()
      void loadMotion().then((loaded) => {
        motion.current = loaded
      })
    }
    for (const sign of signsOfUse) addEventListener(sign, load, { passive: true, signal: signs.signal })
    // It reports a change before that change is painted. A change of size alone, such as that of the text, isn't animated.
    const observer = new ResizeObserver(() => {
      const drawn = list.current && read(list.current)
      if (drawn && hasSameItems(drawn, last.current)) last.current = drawn
      else follow()
    })
    observer.observe(list.current)
    return () => {
      signs.abort()
      observer.disconnect()
    }
  }, [isWanted, follow])
  useLayoutEffect(follow)
  return list
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

/** Events that come before a change of a list. Those who only read don't load the library. */
const signsOfUse = ['pointermove', 'pointerdown', 'keydown'] as const

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
