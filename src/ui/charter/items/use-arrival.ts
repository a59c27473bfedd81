import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Fades in an item that's added after the page has loaded. A CSS animation, since the motion library may load later still,
 * and nothing may be invisible until then. Returns a ref object rather than a callback, which the library would call on every render.
 * @param isUp whether the page has loaded; read when the item is mounted.
 * @returns the `ref` of its element.
 */
export function useArrival(isUp: RefObject<boolean>) {
  const element = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    if (isUp.current && element.current) element.current.dataset['arrives'] = ''
  }, [isUp])
  return element
}
