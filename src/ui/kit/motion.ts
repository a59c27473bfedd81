/** One easing and one span of time for everything that moves; seconds. The same as --ease and --slow. */
const glide = { duration: 0.28, ease: [0.3, 0, 0.1, 1] } as const

/**
 * For an item of a list that is narrowed: what stays travels to its new place, what comes back fades in, what goes
 * is gone at once, so that nothing is in the reader's way. Nothing moves where reduced motion is asked for.
 */
export const travel = {
  layout: 'position',
  initial: { opacity: 0 },
  animate: { opacity: 1 },
  transition: glide,
} as const

/** For the one thing on a page that explains itself by moving. */
export const slowly = { duration: 0.3, delay: 0.2, ease: glide.ease } as const
