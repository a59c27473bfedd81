import type { ReactNode } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useCopyLink } from '#ui/kit/use-copy-link.ts'
import styles from './send-link.module.css'

interface SendLinkProps {
  /** From the root of the site. */
  readonly to: string
  readonly label: string
  /** What the link leads to. */
  readonly name: string
  /** Further ways to share. */
  readonly children?: ReactNode
}

/** The link that someone is waiting for, as the main action: one press copies it. */
export function SendLink({ to, label, name, children }: SendLinkProps) {
  const { state, field, address, copy } = useCopyLink(to)
  return (
    <div className={`no-print ${styles['send']}`}>
      <Button weight="main" onClick={copy}>
        {state === 'copied' ? 'Copied' : label}
      </Button>
      {children}
      {state === 'refused' && (
        <input ref={field} readOnly value={address()} aria-label={`Link to ${name}`} className={styles['field']} />
      )}
      <p role="status" className={styles['status']}>
        {state === 'refused' && 'Couldn’t copy. Press Ctrl+C (⌘C) to copy the selected link. '}
        {state === 'copied' && <span className="vh">Link to {name} copied. </span>}
      </p>
    </div>
  )
}
