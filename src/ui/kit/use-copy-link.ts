import { useEffect, useRef } from 'react'
import { absoluteUrl } from './link.tsx'
import { useCopy } from './use-copy.ts'

/**
 * Copies a link and reports how that went. If the clipboard refuses, the field that shows the address is focused and
 * selected, so that readers can copy it themselves.
 *
 * @param to An address of the site, from its root.
 * @param copying Copies it already, if it does.
 */
export function useCopyLink(to: string, copying?: Promise<void>) {
  const { state, copy, report } = useCopy()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (state !== 'refused') return
    // Selecting alone would leave the focus on a button that may be gone, and nothing would announce the field.
    field.current?.focus()
    field.current?.select()
  }, [state])
  useEffect(() => {
    if (copying) void report(copying)
  }, [copying, report])
  return { state, field, address: () => absoluteUrl(to), copy: () => void copy(absoluteUrl(to)) }
}
