import { type FeatureBundle, LazyMotion, MotionConfig } from 'framer-motion'
import { type ReactNode, useEffect } from 'react'

const near = new EventTarget()

/** Tells that someone is about to move something: they point at it, or are in its controls. */
export function signalDragIntent(): void {
  near.dispatchEvent(new Event('near'))
}

async function loadMotion(): Promise<FeatureBundle> {
  await new Promise((resolve) => near.addEventListener('near', resolve, { once: true }))
  const loaded = await import('./motion-features.ts').catch(() => undefined)
  // What does not arrive is asked for again at the next sign.
  return loaded?.features ?? loadMotion()
}

/** How long the library waits on a touchscreen, in milliseconds, so that it doesn't slow the start of the page. */
const idleTime = 500

interface DragProviderProps {
  /** Whether anything can be dragged. */
  readonly isEditable: boolean
  readonly children: ReactNode
}

/**
 * Around what is dragged. The half of the library that does it is heavy: it comes with the first `signalDragIntent`, and never
 * to those who only read. On a touchscreen, the first sign would be the drag itself, so there it comes as soon as the page is
 * up. Until it is there, menus move everything, and nothing travels.
 */
export function DragProvider({ isEditable, children }: DragProviderProps) {
  useEffect(() => {
    if (!isEditable || typeof matchMedia !== 'function' || !matchMedia('(any-pointer: coarse)').matches) return
    const timer = setTimeout(signalDragIntent, idleTime)
    return () => clearTimeout(timer)
  }, [isEditable])
  return (
    <LazyMotion strict features={loadMotion}>
      <MotionConfig reducedMotion="user">{children}</MotionConfig>
    </LazyMotion>
  )
}
