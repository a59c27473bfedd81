import { type RefObject, useLayoutEffect, useRef } from 'react'
import { motionTiming, allowsMotion } from '#ui/kit/motion.ts'

const travels = { layout: 'position', transition: motionTiming } as const
const still = {}

/**
 * The properties that animate an item from one list to another; none under reduced motion. Lists that only close a gap
 * use `useListAnimation`, which is a tenth of the size.
 */
export function itemMotion() {
  return allowsMotion() ? travels : still
}

/**
 * Fades in an item that's added after the page has loaded. A CSS animation, since the motion library may load later still,
 * and nothing may be invisible until then. Returns a ref object rather than a callback, which the library would call on every render.
 * @param isUp whether the page has loaded; read when the item is mounted.
 * @returns the `ref` of its element.
 */
export function useArrival(isUp: RefObject<boolean>) {
  const element = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    if (isUp.current && element.current) element.current.dataset['arrives'] = ''
  }, [isUp])
  return element
}
