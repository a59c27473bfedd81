import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Distinguishes presses from keys: only a press completes a question. Assistive technology sends neither pointer nor key,
 * and counts as a press. Keys don't: arrow keys select every answer they pass.
 * @param area the element that contains the options.
 * @returns whether an option was pressed; call once per press.
 */
export function usePress(area: RefObject<HTMLElement | null>): () => boolean {
  const isKey = useRef(false)
  // In a layout effect: before anything can be pressed.
  useLayoutEffect(() => {
    const { current } = area
    const point = () => {
      isKey.current = false
    }
    const type = () => {
      isKey.current = true
    }
    const listening = new AbortController()
    const { signal } = listening
    current?.addEventListener('pointerdown', point, { signal })
    current?.addEventListener('keydown', type, { capture: true, signal })
    return () => listening.abort()
  }, [area])
  return () => {
    const isPress = !isKey.current
    isKey.current = false
    return isPress
  }
}
