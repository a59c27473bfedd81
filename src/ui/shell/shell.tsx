import type { ReactNode } from 'react'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { type NavItem, PageLinks } from './page-links.tsx'
import styles from './shell.module.css'

interface ShellProps {
  readonly siteName: string
  readonly nav: readonly NavItem[]
  /** Anything that has to be told on top of every page. */
  readonly notices?: ReactNode
  readonly footer: ReactNode
  readonly children: ReactNode
}

/** What stands around every page: the way past the navigation, the navigation, the page, the foot. */
export function Shell({ siteName, nav, notices, footer, children }: ShellProps) {
  return (
    <>
      <a className={styles['skip']} href="#main">
        Skip to the page
      </a>
      <header className="page">
        <div className={styles['bar']}>
          <Link to="/" className={styles['brand']} aria-label={`${siteName}, home`}>
            <span data-faces="both">
              <RoleMark faces="both" />
            </span>
            {siteName}
          </Link>
          <nav aria-label="Site">
            <PageLinks pages={nav} className={styles['nav']} />
          </nav>
        </div>
      </header>
      {notices}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={`page ${styles['footer']}`}>{footer}</footer>
    </>
  )
}
