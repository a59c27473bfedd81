import { useEffect, useRef } from 'react'
import { absoluteUrl } from './link.tsx'
import { useCopy } from './use-copy.ts'

/**
 * Everything that copying a link takes: the address as it is sent to others, how it went, and a field that holds the
 * address, which is focused and selected where the clipboard refuses, so that it can be copied by hand.
 *
 * @param to An address of the site, from its root.
 */
export function useCopyLink(to: string) {
  const { state, copy } = useCopy()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (state !== 'refused') return
    // Selecting alone would leave the focus on a button that may be gone, and unsaid what stands there now.
    field.current?.focus()
    field.current?.select()
  }, [state])
  return { state, field, address: () => absoluteUrl(to), copy: () => void copy(absoluteUrl(to)) }
}
