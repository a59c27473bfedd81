import { useReducedMotion } from 'framer-motion'
import { useSyncExternalStore } from 'react'
import { travel } from './motion.ts'

const still = {}

/** What is there from the beginning: it can travel, and does not fade in. */
const already = { layout: travel.layout, transition: travel.transition }

/**
 * Makes the items of a list travel: gives the properties of each. An item that is there when the list is drawn first
 * does not fade in, so that the page is whole before the script is there. Nothing at all under reduced motion.
 */
export function useTravel(): typeof travel | typeof already | typeof still {
  const isUp = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  const reducesMotion = useReducedMotion()
  if (reducesMotion === true) return still
  return isUp ? travel : already
}
