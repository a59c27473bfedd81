import styles from './main-nav.module.css'
import { type NavItem, PageLinks } from './page-links.tsx'

interface MainNavProps {
  /** In a row on a wide page. */
  readonly pages: readonly NavItem[]
  /** Behind "More" on a wide page. On a narrow one, all of them are behind "Menu". */
  readonly more: readonly NavItem[]
}

/**
 * The main navigation. Its lists are popovers, so they open without script, and close on Escape and on a press elsewhere.
 * The stylesheet shows a list that isn't behind a button at this width as if it weren't one. src/client/close-page-lists.ts
 * closes them where a new document would have.
 */
export function MainNav({ pages, more }: MainNavProps) {
  return (
    <nav aria-label="Main" className={`no-print ${styles['nav']}`}>
      <button type="button" popoverTarget="pages">
        Menu
      </button>
      <div id="pages" popover="auto">
        <PageLinks pages={pages} />
        <button type="button" popoverTarget="more">
          More
        </button>
        <PageLinks id="more" popover="auto" pages={more} />
      </div>
    </nav>
  )
}
