import { useState, useSyncExternalStore } from 'react'
import { glide, movesThings } from '#ui/kit/motion.ts'

const travels = { layout: 'position', transition: glide } as const
const still = {}

/**
 * Makes the items of a charter travel from one list to another: gives the properties of each. One that comes in later
 * than the page fades in, by the sheet and not by the library, which may arrive later still: until then nothing may be
 * invisible. No travel under reduced motion. Lists that only close their ranks use `useTravel`, which weighs a tenth.
 */
export function useItemMotion() {
  const isUp = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  const [arrives] = useState(isUp)
  return { ...(isUp && !movesThings() ? still : travels), 'data-arrives': arrives || undefined }
}
