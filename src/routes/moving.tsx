import { LazyMotion, MotionConfig } from 'framer-motion'
import type { ReactNode } from 'react'

const loadMotion = () => import('./motion-features.ts').then(({ features }) => features)

/** Around what is dragged: the half of the library that does it is heavy, and comes once the page is up. */
export function Moving({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion strict features={loadMotion}>
      <MotionConfig reducedMotion="user">{children}</MotionConfig>
    </LazyMotion>
  )
}
