import type * as Motion from 'framer-motion/dom/mini'

/** The easing and duration (in seconds) of every animation. The same as --ease and --slow. */
export const motionTiming = { duration: 0.28, ease: [0.3, 0, 0.1, 1] } as const

/** Called right before an animation, since the setting can change. If the browser can't tell, nothing moves. */
export function allowsMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: no-preference)').matches
}

/** Loads the small build of the motion library; undefined if it can't be loaded. */
export function loadMotion(): Promise<typeof Motion | undefined> {
  return import('framer-motion/dom/mini').catch(() => undefined)
}
