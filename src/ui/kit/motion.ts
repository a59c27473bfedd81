import type * as Motion from 'framer-motion/dom/mini'

/** One easing and one span of time for everything that moves; seconds. The same as --ease and --slow. */
export const motionTiming = { duration: 0.28, ease: [0.3, 0, 0.1, 1] } as const

/** Asked at the moment when something is about to move; a browser that cannot say moves nothing. */
export function allowsMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: no-preference)').matches
}

/** The small half of the motion library, once something may move; nothing where it cannot be had. */
export function loadMotion(): Promise<typeof Motion | undefined> {
  return import('framer-motion/dom/mini').catch(() => undefined)
}
