import { type FeatureBundle, LazyMotion, MotionConfig } from 'framer-motion'
import type { ReactNode } from 'react'

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

/**
 * Around what is dragged. The half of the library that does it is heavy: it comes with the first `signalDragIntent`, and never
 * to those who only read. Until it is there, menus move everything, and nothing travels.
 */
export function DragProvider({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion strict features={loadMotion}>
      <MotionConfig reducedMotion="user">{children}</MotionConfig>
    </LazyMotion>
  )
}
