import { LazyMotion, MotionConfig } from 'framer-motion'
import type { ReactNode } from 'react'

const loadMotion = () => import('./motion-features.ts').then(({ features }) => features)

/** Around what moves: only pages that have it load what moves it, and they once they are up. */
export function Moving({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion strict features={loadMotion}>
      <MotionConfig reducedMotion="user">{children}</MotionConfig>
    </LazyMotion>
  )
}
