import type { ReactNode } from 'react'
import type { Article } from '#model/source.ts'
import styles from './site-footer.module.css'

interface SiteFooterProps {
  readonly article: Article
  /** The control for light and dark. */
  readonly appearance: ReactNode
}

/** Where it all comes from, and how it should look. */
export function SiteFooter({ article, appearance }: SiteFooterProps) {
  return (
    <div className={styles['footer']}>
      <p className={styles['source']}>
        Drawn from <cite>{article.title}</cite>, a {article.kind} by {article.author},{' '}
        <time dateTime={article.published}>{longDate(article.published)}</time>. A number after a statement opens what
        the article says; an asterisk marks our own reading.
      </p>
      <div className="needs-script no-print">{appearance}</div>
    </div>
  )
}

function longDate(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
}
