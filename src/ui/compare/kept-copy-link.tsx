import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { CopyLink } from '#ui/kit/copy-link.tsx'

interface KeptCopyLinkProps {
  /** The control in the document that was pressed. */
  readonly button: Element
  readonly to: string
  readonly name: string
  readonly copying: Promise<void>
}

/** The control that copies a row's link, in place of the one in the document that was pressed. */
export function KeptCopyLink({ button, ...link }: KeptCopyLinkProps) {
  const live = useRef<HTMLSpanElement>(null)
  const place = button.parentElement?.parentElement
  useLayoutEffect(() => {
    const own = button.parentElement
    const hadFocus = button === document.activeElement
    // The document's own element: React doesn't know of it.
    own?.toggleAttribute('hidden', true)
    if (hadFocus) live.current?.querySelector('button')?.focus({ preventScroll: true })
    return () => {
      own?.toggleAttribute('hidden', false)
    }
  }, [button])
  return place
    ? createPortal(
        <span ref={live} data-live>
          <CopyLink {...link} />
        </span>,
        place,
      )
    : null
}
