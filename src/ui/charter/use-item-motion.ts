import { useSyncExternalStore } from 'react'
import { glide, movesThings } from '#ui/kit/motion.ts'

/** What is there from the beginning: it can travel, and does not fade in. */
const already = { layout: 'position', transition: glide } as const
const added = { ...already, initial: { opacity: 0 }, animate: { opacity: 1 } } as const
const still = {}

/**
 * Makes the items of a charter travel from one list to another: gives the properties of each. An item that is there
 * when the list is drawn first does not fade in, so that the page is whole before the script is there. Nothing at all
 * under reduced motion. Lists that only close their ranks use `useTravel`, which weighs a tenth.
 */
export function useItemMotion(): typeof added | typeof already | typeof still {
  const isUp = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  if (!isUp) return already
  return movesThings() ? added : still
}
