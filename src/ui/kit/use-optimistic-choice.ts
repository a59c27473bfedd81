import { startTransition, useLayoutEffect, useOptimistic, useRef } from 'react'
import { flushSync } from 'react-dom'
import { afterPaintOrPress } from './after-paint-or-press.ts'

/**
 * Shows a choice in the next paint and runs its effects after that. Otherwise a large render would keep a slow device from
 * marking the control that was pressed.
 * @param onChange Called after that paint. It's the latest callback, so quick choices build on each other. It isn't called
 * after the control is unmounted.
 * @returns the value to show, and the function to call with a new choice
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
      // Rendered synchronously, because the next choice builds on this one.
      flushSync(() => latest.current?.(next))
    })
  }
  return [shown, choose]
}
