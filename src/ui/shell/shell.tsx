import type { ReactNode } from 'react'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { type NavItem, PageLinks } from './page-links.tsx'
import styles from './shell.module.css'

interface ShellProps {
  readonly siteName: string
  readonly nav: readonly NavItem[]
  /** Messages above the content of every page. */
  readonly notices?: ReactNode
  readonly footer: ReactNode
  readonly children: ReactNode
}

/** The layout around every page: skip link, navigation, content, and footer. */
export function Shell({ siteName, nav, notices, footer, children }: ShellProps) {
  return (
    <>
      <a className={styles['skip']} href="#main">
        Skip to main content
      </a>
      <header className="page">
        <div className={styles['bar']}>
          <Link to="/" className={styles['brand']} aria-label={`${siteName}, home`}>
            <span data-faces="both">
              <RoleMark faces="both" />
            </span>
            {siteName}
          </Link>
          <nav aria-label="Main">
            <PageLinks pages={nav} className={styles['nav']} />
          </nav>
        </div>
      </header>
      {notices}
      <p className={styles['loading']}>Loading your view…</p>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={`page ${styles['footer']}`}>{footer}</footer>
    </>
  )
}
