import { type RefObject, useEffect } from 'react'
import type { OptionId } from '#model/quiz.ts'

/** How many options have a key: those that one digit counts. */
export const mostNumberKeys = 9

/**
 * The number of an option presses it, while the focus is in the form: keys that do something wherever the focus is are
 * in the way of those who speak to type.
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
      const option = options.slice(0, mostNumberKeys)[Number(event.key) - 1]
      if (option === undefined) return
      event.preventDefault()
      // A key that is held down would tick and untick.
      if (!event.repeat) onPress(option)
      current?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(option)}"]`)?.focus()
    }
    current?.addEventListener('keydown', press)
    return () => current?.removeEventListener('keydown', press)
  })
}
