import type { ReactNode } from 'react'
import type { Article } from '#model/source.ts'
import { type Contact, ContactLink } from '#ui/kit/contact-link.tsx'
import { longDate } from '#ui/kit/long-date.ts'
import { type NavItem, PageLinks } from './page-links.tsx'
import styles from './site-footer.module.css'

interface SiteFooterProps {
  readonly article: Article
  /** The control for light and dark. */
  readonly appearance: ReactNode
  readonly contact: Contact
  /** The pages about the site itself. */
  readonly about: readonly NavItem[]
  /** The address of the page and the day, for paper; empty until they are known. */
  readonly printed: ReactNode
}

/** Where it all comes from, and how it should look. */
export function SiteFooter({ article, appearance, contact, about, printed }: SiteFooterProps) {
  return (
    <div className={styles['footer']}>
      <p className={styles['source']}>
        Drawn from <cite>{article.title}</cite>, a {article.kind} by {article.author},{' '}
        <time dateTime={article.published}>{longDate(article.published)}</time>. A number after a statement opens what
        the article says; an asterisk marks our own reading.
      </p>
      <p className={styles['printed']}>{printed}</p>
      <ContactLink contact={contact} />
      <div className="needs-script no-print">{appearance}</div>
      <nav aria-label="About" className={`no-print ${styles['about']}`}>
        <PageLinks pages={about} />
      </nav>
    </div>
  )
}
