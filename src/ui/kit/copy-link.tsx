import { useEffect, useId, useRef } from 'react'
import { withBase } from './link.tsx'
import { useCopy } from './use-copy.ts'
import styles from './copy-link.module.css'

interface CopyLinkProps {
  /** An address of the site, from its root. */
  readonly to: string
  /** What the link leads to, read out after "Copy link to". */
  readonly name: string
}

/** Copies an address. Where the clipboard refuses, the address is shown as text, selected and ready to copy by hand. */
export function CopyLink({ to, name }: CopyLinkProps) {
  const { state, copy } = useCopy()
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()

  useEffect(() => {
    if (state === 'refused') field.current?.select()
  }, [state])

  if (state === 'refused') {
    return (
      <span className={styles['manual']}>
        <span id={hint}>The browser would not copy. Here is the link:</span>
        <input ref={field} readOnly value={absolute(to)} aria-label={`Link to ${name}`} aria-describedby={hint} />
      </span>
    )
  }
  return (
    <span className="needs-script no-print">
      <button type="button" className={styles['button']} onClick={() => void copy(absolute(to))} data-copy-link>
        <span aria-hidden="true">{state === 'copied' ? 'Copied' : 'Copy link'}</span>
        <span className="vh">Copy link to {name}</span>
      </button>
      <span role="status" className="vh">
        {state === 'copied' ? `Link to ${name} copied` : ''}
      </span>
    </span>
  )
}

/** The address with the site's origin and base path, as it is sent to others. */
export function absolute(to: string): string {
  return new URL(withBase(to), window.location.origin).href
}
