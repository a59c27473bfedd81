import type { ReactNode } from 'react'
import styles from './site-notices.module.css'

/** A polite live region above the content of every page, for what concerns the site rather than the page. */
export function SiteNotices({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className="page no-print">
      {children}
    </div>
  )
}

/** A sentence in that region, with a control if there's something to do about it. */
export function SiteNotice({ children }: { readonly children: ReactNode }) {
  return <p className={styles['notice']}>{children}</p>
}
