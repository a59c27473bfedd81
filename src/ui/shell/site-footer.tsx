import type { ReactNode } from 'react'
import type { Article } from '#model/source.ts'
import { type Contact, ContactLink } from '#ui/kit/contact-link.tsx'
import { longDate } from '#ui/kit/long-date.ts'
import { type NavItem, PageLinks } from './page-links.tsx'
import styles from './site-footer.module.css'

interface SiteFooterProps {
  readonly article: Article
  /** The theme control. */
  readonly appearance: ReactNode
  readonly contact: Contact
  /** The host's line, if there's one. */
  readonly hostLine?: ReactNode
  /** The pages about the site itself. */
  readonly about: readonly NavItem[]
  /** The page's address and the date, for printouts; empty until they're known. */
  readonly printed: ReactNode
}

/** The source of the site, its theme control, and links to pages about the site. */
export function SiteFooter({ article, appearance, contact, hostLine, about, printed }: SiteFooterProps) {
  return (
    <div className={styles['footer']}>
      <p className={styles['source']}>
        Based on “<cite>{article.title}</cite>,” a {article.kind} by {article.author} (
        <time dateTime={article.published}>{longDate(article.published)}</time>).{' '}
        <span className="no-print">Select the mark after a statement to see its source.</span> * is our interpretation,
        † another source.
      </p>
      <p className={styles['printed']}>{printed}</p>
      {hostLine}
      <ContactLink contact={contact} />
      <div className="needs-script no-print">{appearance}</div>
      <nav aria-label="About" className={`no-print ${styles['about']}`}>
        <PageLinks pages={about} />
      </nav>
    </div>
  )
}
