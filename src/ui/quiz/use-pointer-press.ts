import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Distinguishes presses of a pointer from presses of keys: only the former complete a question.
 * @param area the element that contains the options.
 * @returns whether an option was pressed with a pointer; call once per press.
 */
export function usePointerPress(area: RefObject<HTMLElement | null>): () => boolean {
  const isPointer = useRef(false)
  // In a layout effect: before anything can be pressed.
  useLayoutEffect(() => {
    const { current } = area
    const point = ({ target }: PointerEvent) => {
      isPointer.current = target instanceof Element && target.closest('label') !== null
    }
    const type = () => {
      isPointer.current = false
    }
    const listening = new AbortController()
    const { signal } = listening
    current?.addEventListener('pointerdown', point, { signal })
    current?.addEventListener('keydown', type, { capture: true, signal })
    return () => listening.abort()
  }, [area])
  return () => {
    const wasPointer = isPointer.current
    isPointer.current = false
    return wasPointer
  }
}
