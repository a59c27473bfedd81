import { type RefObject, useEffect } from 'react'
import type { OptionId } from '#model/quiz.ts'

/** The keys of the options, in their order: the tenth has 0, as on a keyboard. */
export const numberKeys: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

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
      const option = options[numberKeys.indexOf(event.key)]
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
