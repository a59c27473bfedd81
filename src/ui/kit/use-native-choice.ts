import { useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { afterPaintOrPress } from './after-paint-or-press.ts'

/**
 * Lets a native control show a choice by itself, so that the stylesheet can act on it in the next paint. React renders
 * after that, because even a small render would delay the paint on a slow device. It writes to the control only when the
 * value has changed or the choice was rejected. So hydration doesn't undo what was chosen before it.
 * @param value What's chosen.
 * @param mark Writes a value to the control.
 * @param onChange Called after the paint. It's the latest callback, so quick choices build on each other. It isn't called
 * after the control is unmounted.
 * @returns the function to call with a new choice
 */
export function useNativeChoice<T>(
  value: T,
  mark: (value: T) => void,
  onChange: (value: T) => void,
): (value: T) => void {
  const latest = useRef<{ readonly value: T; readonly onChange: (value: T) => void }>(undefined)
  const lastValue = useRef(value)
  useLayoutEffect(() => {
    if (value !== lastValue.current) mark(value)
    lastValue.current = value
    latest.current = { value, onChange }
    return () => {
      latest.current = undefined
    }
  })
  return async (next) => {
    await afterPaintOrPress()
    // Rendered synchronously, because the next choice builds on this one.
    flushSync(() => latest.current?.onChange(next))
    // If the choice was rejected, the control still shows it.
    if (latest.current !== undefined && latest.current.value !== next) mark(latest.current.value)
  }
}
