import { type RefObject, useEffect } from 'react'
import type { OptionId } from '#model/quiz.ts'

/** The keys for the options, in keyboard order: the tenth is 0. */
export const numberKeys: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

/**
 * Number keys select options while the focus is on the question or its options. Global shortcuts would get in the way of
 * people who use speech input, and on a link or a button a key means something else.
 */
export function useNumberKeys(
  form: RefObject<HTMLFormElement | null>,
  options: readonly OptionId[],
  onPress: (option: OptionId) => void,
): void {
  useEffect(() => {
    const { current } = form
    const press = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const option = options[numberKeys.indexOf(event.key)]
      if (option === undefined || (event.target instanceof Element && event.target.closest('a, button'))) return
      event.preventDefault()
      // A key that's held down would check and uncheck repeatedly.
      if (!event.repeat) onPress(option)
      current?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(option)}"]`)?.focus()
    }
    current?.addEventListener('keydown', press)
    return () => current?.removeEventListener('keydown', press)
  })
}
