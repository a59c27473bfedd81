import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { ListAnimation } from './list-animation.ts'

/**
 * Animates changes of a list: items that stay move to their new positions, new items fade in, and removed or hidden items
 * disappear at once, so that nothing is in the reader's way. Positions are measured once per render, and when the
 * stylesheet has changed the list's size. Nothing moves on the first render, after a change of width, or with reduced
 * motion.
 * @param isWanted false for a list that's too long to follow
 * @param within Selects lists within the element, if it isn't one itself.
 * @returns a ref for the element whose children are the items, or with such lists
 */
export function useListAnimation<List extends HTMLElement>(isWanted = true, within?: string): RefObject<List | null> {
  const list = useRef<List>(null)
  const animations = useRef<readonly (ListAnimation | undefined)[]>([])
  useEffect(() => {
    if (!isWanted) return
    const signs = new AbortController()
    let isGone = false
    // If the list changes before this has loaded, the change isn't animated.
    const load = () => {
      signs.abort()
      import('./list-animation.ts').then(
        ({ animateList }) => {
          const { current } = list
          if (isGone || !current) return
          const lists = within === undefined ? [current] : current.querySelectorAll<HTMLElement>(within)
          animations.current = Array.from(lists, animateList)
        },
        () => undefined,
      )
    }
    for (const sign of signsOfUse) addEventListener(sign, load, { passive: true, signal: signs.signal })
    return () => {
      isGone = true
      signs.abort()
      for (const animation of animations.current) animation?.stop()
      animations.current = []
    }
  }, [isWanted, within])
  useLayoutEffect(() => {
    for (const animation of animations.current) animation?.follow()
  })
  return list
}

/** Events that come before a change of a list. Those who only read don't load the animation. */
const signsOfUse = ['pointermove', 'pointerdown', 'keydown'] as const
