import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type * as Dragging from './draggable-item.tsx'

/** How long the library waits on a touchscreen, in milliseconds, so that it doesn't slow the start of the page. */
const idleTime = 500

interface UseDragging {
  /** Whether all items have been mounted: one that's mounted from then on was added. */
  readonly isUp: RefObject<boolean>
  /** The components that drag; undefined until they're loaded. They mount all items anew. */
  readonly dragging: typeof Dragging | undefined
  /** Someone is in the controls of an item, and may drag it next. */
  readonly onNear: () => void
  /** Someone points at an item. Called often. */
  readonly onPoint: () => void
}

/**
 * Loads what drags when someone is about to move an item, and never for those who only read. On a touchscreen, the first sign
 * would be the drag itself, so there it's loaded once the page is idle. Until then, menus move everything. If it can't be
 * loaded, the next sign tries again.
 * @param isEditable Whether anything can be dragged.
 */
export function useDragging(isEditable: boolean): UseDragging {
  const isUp = useRef(false)
  const [dragging, setDragging] = useState<typeof Dragging>()
  const loading = useRef<Promise<typeof Dragging | undefined>>(undefined)
  const loaded = useRef<typeof Dragging>(undefined)
  const focused = useRef('')
  const load = useCallback(async () => {
    // Without a layout, nothing can be dropped anywhere.
    if (!('elementsFromPoint' in document)) return
    loading.current ??= import('./draggable-item.tsx').catch(() => undefined)
    loaded.current = await loading.current
    if (loaded.current === undefined) loading.current = undefined
  }, [])
  /** Mounts the items anew, unless that would take something from the reader. */
  const start = useCallback((isPointing: boolean) => {
    if (loaded.current === undefined || isBusy(isPointing)) return
    focused.current = document.activeElement?.id ?? ''
    isUp.current = false
    const module = loaded.current
    // At once: a press that comes first would be on an item that is about to go.
    flushSync(() => setDragging(module))
  }, [])
  useLayoutEffect(() => {
    isUp.current = true
    if (dragging !== undefined && document.activeElement === document.body) {
      document.getElementById(focused.current)?.focus({ preventScroll: true })
    }
  }, [dragging])
  const isOn = dragging !== undefined
  useEffect(() => {
    if (isOn || !isEditable || typeof matchMedia !== 'function' || !matchMedia('(any-pointer: coarse)').matches) return
    const timer = setTimeout(() => void load().then(() => start(false)), idleTime)
    return () => clearTimeout(timer)
  }, [isOn, isEditable, load, start])
  return {
    isUp,
    dragging,
    onNear: () => void load(),
    onPoint: () => {
      if (isOn) return
      if (loaded.current === undefined) void load().then(() => start(false))
      else start(true)
    },
  }
}

/**
 * Whether a reader is in the middle of something in an item: typing a name, choosing with the keyboard, or on a control that
 * couldn't get the focus back. While someone points at an item, no menu is open; otherwise, the one with the focus may be.
 */
function isBusy(isPointing: boolean): boolean {
  if (document.querySelector('[data-item] :is(form, [data-pending])') !== null) return true
  const here = document.activeElement
  return here?.closest('[data-item]') != null && !(isPointing && here.id !== '')
}
