import { startTransition, useLayoutEffect, useOptimistic, useRef } from 'react'
import { flushSync } from 'react-dom'
import { afterPaintOrPress } from './after-paint-or-press.ts'

/**
 * Shows a choice as made in the next paint, and begins what comes of it only then: drawing much anew would keep a slow
 * device from marking what was pressed.
 * @param onChange Called after that paint as it was last given, so that of several quick choices each builds on the one
 * before; not at all once what was pressed is gone.
 * @returns what to show, and what to call when something is chosen.
 */
export function useOptimisticChoice<T>(value: T, onChange: (value: T) => void): readonly [T, (value: T) => void] {
  const [shown, show] = useOptimistic(value)
  const latest = useRef<(value: T) => void>(undefined)
  useLayoutEffect(() => {
    latest.current = onChange
    return () => {
      latest.current = undefined
    }
  })
  const choose = (next: T) => {
    startTransition(async () => {
      show(next)
      await afterPaintOrPress()
      // Drawn before another choice can follow, which is made upon this one.
      flushSync(() => latest.current?.(next))
    })
  }
  return [shown, choose]
}
