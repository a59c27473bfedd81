import { type RefObject, useLayoutEffect, useRef } from 'react'
import { motionTiming, allowsMotion } from '#ui/kit/motion.ts'

const travels = { layout: 'position', transition: motionTiming } as const
const still = {}

/**
 * Makes the items of a charter travel from one list to another: gives the properties of each. No travel under reduced
 * motion. Lists that only close their ranks use `useListAnimation`, which weighs a tenth.
 */
export function itemMotion() {
  return allowsMotion() ? travels : still
}

/**
 * Lets an item that comes in later than the page fade in. By the sheet and not by the library, which may arrive later
 * still: until then nothing may be invisible. The library calls a function that it has as a `ref` each time it draws.
 * @param isUp whether the page is up already; read when the item is there.
 * @returns the `ref` of its element.
 */
export function useArrival(isUp: RefObject<boolean>) {
  const element = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    if (isUp.current && element.current) element.current.dataset['arrives'] = ''
  }, [isUp])
  return element
}
