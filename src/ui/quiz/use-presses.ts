import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * How long after a page has come up a press on its options may be the second half of a double click on what led there, in
 * milliseconds. Slow double clicks take half a second.
 */
export const doubleClickTime = 500

/** The clock that events are stamped by. */
const eventTime = () => new Event('now').timeStamp

interface Presses {
  /** Whether an option was pressed with a pointer; asked once a press. */
  readonly takePointer: () => boolean
}

/**
 * Tells presses by pointer from those by key, and lets no press on an option or a button through that belongs to the
 * page before. A press is judged by when it was made, not by when a busy page gets to it.
 * @param area what holds the options.
 * @param isFirstPage whether it's part of the page that was opened: no press can belong to a page before.
 */
export function usePresses(area: RefObject<HTMLElement | null>, isFirstPage: boolean): Presses {
  const last = useRef<'pointer' | 'stray'>(undefined)
  const acceptedFrom = useRef(-Infinity)
  // As it was when the area came up.
  const [isGuarded] = useState(!isFirstPage)
  // Before anything can be pressed.
  useLayoutEffect(() => {
    if (isGuarded) acceptedFrom.current = eventTime() + doubleClickTime
    const { current } = area
    const point = ({ target, timeStamp }: PointerEvent) => {
      const pressed = target instanceof Element ? target.closest('label, button') : null
      const isEarly = timeStamp < acceptedFrom.current
      last.current = pressed === null ? undefined : isEarly ? 'stray' : pressed.matches('label') ? 'pointer' : undefined
    }
    const type = () => {
      last.current = undefined
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
    takePointer: () => {
      const isPointer = last.current === 'pointer'
      last.current = undefined
      return isPointer
    },
  }
}
