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
  const own = button.parentElement
  useLayoutEffect(() => {
    const hadFocus = button === document.activeElement
    if (own) own.hidden = true
    if (hadFocus) live.current?.querySelector('button')?.focus({ preventScroll: true })
    return () => {
      if (own) own.hidden = false
    }
  }, [button, own])
  return own?.parentElement
    ? createPortal(
        <span ref={live} data-live>
          <CopyLink {...link} />
        </span>,
        own.parentElement,
      )
    : null
}
