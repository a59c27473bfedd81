import type { ReactNode } from 'react'
import type { Article } from '#model/source.ts'
import { Link } from '#ui/kit/link.tsx'
import { longDate } from '#ui/kit/long-date.ts'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './embed-page.module.css'

interface EmbedPageProps {
  readonly siteName: string
  readonly article: Article
  /** What the frame shows, and the page of the site that it's a part of. */
  readonly name: string
  readonly page: string
  /** Whether it has statements with sources. */
  readonly hasMarks: boolean
  readonly children: ReactNode
}

/** What's in another site's frame: no navigation, and below it a link back with the source. */
export function EmbedPage({ siteName, article, name, page, hasMarks, children }: EmbedPageProps) {
  return (
    <div className={`page ${styles['embed']}`}>
      <main>{children}</main>
      <footer className={styles['foot']}>
        <p className={styles['back']}>
          <Link to={page}>
            <span data-faces="both" className={styles['mark']}>
              <RoleMark faces="both" />
            </span>
            {siteName}: {name}
          </Link>
        </p>
        <p>
          Based on “<cite>{article.title}</cite>,” a {article.kind} by {article.author} (
          <time dateTime={article.published}>{longDate(article.published)}</time>).{' '}
          {hasMarks &&
            'Select the mark after a statement to see its source. * is our interpretation, † another source.'}
        </p>
      </footer>
    </div>
  )
}
