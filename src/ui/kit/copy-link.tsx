import { useId } from 'react'
import styles from './copy-link.module.css'
import { useCopyLink } from './use-copy-link.ts'

interface CopyLinkProps {
  /** An address of the site, from its root. */
  readonly to: string
  /** What the link leads to, announced after "Copy link to". */
  readonly name: string
  /** Copies it already, if it does. */
  readonly copying?: Promise<void>
}

/**
 * The share control for places with room for one word, such as a table row: it copies the address. If the clipboard
 * refuses, the address appears in a field, selected and ready to copy.
 */
export function CopyLink({ to, name, copying }: CopyLinkProps) {
  const { state, field, address, copy } = useCopyLink(to, copying)
  const hint = useId()
  if (state === 'refused') {
    return (
      <span className={styles['manual']}>
        <span id={hint}>Couldn’t copy. Press Ctrl+C (⌘C) to copy the selected link:</span>
        <input ref={field} readOnly value={address()} aria-label={`Link to ${name}`} aria-describedby={hint} />
      </span>
    )
  }
  return (
    <span className="needs-script no-print">
      <button type="button" className={styles['button']} onClick={copy} data-copy-link>
        <span>{state === 'copied' ? 'Copied' : 'Copy link'}</span>{' '}
        <span className="vh">{state === 'copied' ? `link to ${name}` : `to ${name}`}</span>
      </button>
      <span role="status" className="vh">
        {state === 'copied' ? `Link to ${name} copied` : ''}
      </span>
    </span>
  )
}
