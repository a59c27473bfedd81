import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * How long after a page appears, in milliseconds, a press may still be the second half of a double click on the previous page.
 * Slow double clicks take half a second.
 */
export const doubleClickTime = 500

/** The clock that timestamps events. */
const eventTime = () => new Event('now').timeStamp

interface Presses {
  /**
   * Whether an option was pressed, by a pointer or by assistive technology, which sends neither pointer nor key. Call once
   * per press. Keys don't press: arrow keys select every answer they pass.
   */
  readonly takePress: () => boolean
}

/**
 * Distinguishes presses from keys, and blocks presses on options and buttons that were meant for the previous
 * page. What counts is when a press was made, not when a busy page handles it.
 * @param area the element that contains the options.
 * @param isFirstPage whether this page was opened directly, so that no press can be meant for a previous page.
 */
export function usePresses(area: RefObject<HTMLElement | null>, isFirstPage: boolean): Presses {
  const last = useRef<'key' | 'stray'>(undefined)
  const acceptedFrom = useRef(-Infinity)
  // The value when the area appeared.
  const [isGuarded] = useState(!isFirstPage)
  // In a layout effect: before anything can be pressed.
  useLayoutEffect(() => {
    if (isGuarded) acceptedFrom.current = eventTime() + doubleClickTime
    const { current } = area
    const point = ({ target, timeStamp }: PointerEvent) => {
      const pressed = target instanceof Element ? target.closest('label, button') : null
      const isEarly = timeStamp < acceptedFrom.current
      last.current = pressed !== null && isEarly ? 'stray' : undefined
    }
    const type = () => {
      last.current = 'key'
    }
    const click = (event: MouseEvent) => {
      if (last.current !== 'stray') return
      last.current = undefined
      event.preventDefault()
      event.stopPropagation()
    }
    const listening = new AbortController()
    const { signal } = listening
    current?.addEventListener('pointerdown', point, { signal })
    current?.addEventListener('keydown', type, { capture: true, signal })
    current?.addEventListener('click', click, { capture: true, signal })
    return () => listening.abort()
  }, [area, isGuarded])
  return {
    takePress: () => {
      const isPress = last.current === undefined
      last.current = undefined
      return isPress
    },
  }
}
