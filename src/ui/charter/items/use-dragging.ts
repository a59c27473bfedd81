import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type * as Dragging from './draggable-item.tsx'

/** Longest that the library waits on a touchscreen for an idle browser, in milliseconds. */
const longestWait = 500

/** A finger or a button that's down. */
export interface Press {
  /** Id of the item whose handle it's on; undefined anywhere else. */
  readonly item: string | undefined
  readonly event: PointerEvent
}

export interface UseDragging {
  /** Whether all items have been mounted: one that's mounted from then on was added. */
  readonly isUp: RefObject<boolean>
  /** The components that drag; undefined until they're loaded. They mount all items again. */
  readonly dragging: typeof Dragging | undefined
  /** What's pressed while the items are mounted again: one whose handle it is is dragged from there. */
  readonly press: RefObject<Press | undefined>
  /** Someone is in the controls of an item, and may drag it next. */
  readonly onNear: () => void
  /** Someone points at an item. Called often. */
  readonly onPoint: (by: string) => void
  /** Someone presses the handle of an item. */
  readonly onPress: (item: string, event: PointerEvent) => void
}

/**
 * Loads what drags when someone is about to move an item, and never for those who only read. On a touchscreen, the first sign
 * would be the drag itself, so there it's loaded once the page is idle. Until then, menus move everything. A drag that begins
 * first, or while a menu has the focus, continues. If it can't be loaded, the next sign tries again.
 * @param isEditable Whether anything can be dragged.
 */
export function useDragging(isEditable: boolean): UseDragging {
  const isUp = useRef(false)
  const [dragging, setDragging] = useState<typeof Dragging>()
  const loading = useRef<Promise<typeof Dragging | undefined>>(undefined)
  const loaded = useRef<typeof Dragging>(undefined)
  const hasStarted = useRef(false)
  const focused = useRef('')
  const press = useRef<Press>(undefined)
  const load = useCallback(async () => {
    // Without a layout, nothing can be dropped anywhere.
    if (!('elementsFromPoint' in document)) return
    loading.current ??= import('./draggable-item.tsx').catch(() => undefined)
    loaded.current = await loading.current
    if (loaded.current === undefined) loading.current = undefined
  }, [])
  /** Mounts the items again, unless that would take something from the reader. */
  const start = useCallback((canHaveMenu: boolean) => {
    if (loaded.current === undefined || hasStarted.current || isBusy(canHaveMenu, press.current)) return
    hasStarted.current = true
    focused.current = document.activeElement?.id ?? ''
    isUp.current = false
    const module = loaded.current
    // At once: a press that comes first would be on an item that is about to go.
    flushSync(() => setDragging(module))
    // Its item has taken it over.
    press.current = undefined
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
    return whenIdle(() => void load().then(() => start(true)))
  }, [isOn, isEditable, load, start])
  useEffect(() => {
    if (isOn || !isEditable) return
    return watchMenus(press, start)
  }, [isOn, isEditable, start])
  return {
    isUp,
    dragging,
    press,
    onNear: () => void load(),
    onPoint: (by) => {
      if (isOn) return
      // A finger points only when it presses, perhaps a menu. The end of that press starts it.
      if (by !== 'mouse') void load()
      else if (loaded.current === undefined) void load().then(() => start(true))
      else start(false)
    },
    onPress: (item, event) => {
      press.current = { item, event }
      void load().then(() => start(press.current?.item === undefined))
    },
  }
}

function whenIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, longestWait)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(task, { timeout: longestWait })
  return () => cancelIdleCallback(request)
}

/**
 * Follows what's pressed, and starts as soon as no menu can be open: it has changed, it has lost the focus, or the reader has
 * touched something else or scrolled by touch. Nothing else says that a menu was closed.
 * @returns ends it.
 */
function watchMenus(press: RefObject<Press | undefined>, start: (canHaveMenu: boolean) => void): () => void {
  const watching = new AbortController()
  const { signal } = watching
  const on = <T extends keyof DocumentEventMap>(kind: T, listener: (event: DocumentEventMap[T]) => void) =>
    document.addEventListener(kind, listener, { capture: true, signal })
  // After what the event does itself.
  const startSoon = (canHaveMenu: boolean) => void setTimeout(() => signal.aborted || start(canHaveMenu))
  on('pointerdown', (event) => {
    press.current = { item: undefined, event }
  })
  on('pointerup', ({ target }) => {
    press.current = undefined
    if (!(target instanceof Element && target.closest(controls) !== null)) startSoon(false)
  })
  // The touch scrolls the page.
  on('pointercancel', () => {
    press.current = undefined
    startSoon(false)
  })
  on('change', () => startSoon(false))
  on('focusout', () => startSoon(true))
  return () => watching.abort()
}

/** What a press may open or use after it has ended. */
const controls = 'select, button, input, textarea, summary, label, a'

/**
 * Whether a reader is in the middle of something in an item: typing a name, choosing with the keyboard, pressing anything but
 * a handle, or on a control that couldn't get the focus back or has its menu open.
 */
function isBusy(canHaveMenu: boolean, press: Press | undefined): boolean {
  if (document.querySelector('[data-item] :is(form, [data-pending])') !== null) return true
  if (press !== undefined && press.item === undefined) return true
  const here = document.activeElement
  return here?.closest('[data-item]') != null && (canHaveMenu || here.id === '')
}
