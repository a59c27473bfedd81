import type { ReactNode } from 'react'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { MainNav } from './main-nav.tsx'
import type { NavItem } from './page-links.tsx'
import styles from './shell.module.css'

interface ShellProps {
  readonly siteName: string
  /** The host's, in place of the site's mark. */
  readonly logo?: ReactNode
  /** The pages that most readers come for. */
  readonly nav: readonly NavItem[]
  /** The other pages worth a link from everywhere. */
  readonly more: readonly NavItem[]
  /** Messages above the content of every page. */
  readonly notices?: ReactNode
  readonly footer: ReactNode
  readonly children: ReactNode
}

/** The layout around every page: skip link, navigation, content, and footer. */
export function Shell({ siteName, logo, nav, more, notices, footer, children }: ShellProps) {
  return (
    <>
      <a className={styles['skip']} href="#main">
        Skip to main content
      </a>
      <header className="page">
        <div className={styles['bar']}>
          <Link to="/" className={styles['brand']} aria-label={`${siteName}, home`}>
            <span data-faces="both">{logo ?? <RoleMark faces="both" />}</span>
            {siteName}
          </Link>
          <MainNav pages={nav} more={more} />
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
