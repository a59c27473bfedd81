import { type ClipboardEvent, type ReactNode, useState } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Says that a pasted text was cut. Browsers cut it at a field's `maxLength` without a word.
 * @param longest The field's `maxLength`, in UTF-16 code units.
 * @returns what the field calls, and what to render right after it
 */
export function useCutPaste(longest: number): {
  readonly onPaste: (event: ClipboardEvent<Field>) => void
  readonly note: ReactNode
} {
  const [isCut, setCut] = useState(false)
  return {
    onPaste: ({ clipboardData, currentTarget: { value, selectionStart, selectionEnd } }) => {
      const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
      setCut(value.length - replaced + clipboardData.getData('text').length > longest)
    },
    note: isCut && <small role="alert">Only the first {longest} characters fit.</small>,
  }
}
