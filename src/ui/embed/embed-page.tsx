import type { ReactNode } from 'react'
import type { Article } from '#model/source.ts'
import { Link } from '#ui/kit/link.tsx'
import { longDate } from '#ui/kit/long-date.ts'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './embed-page.module.css'

/**
 * Where the statements in the frame are from: the article, and others where their marks say so; only from others, with marks, or
 * named in each row. The quiz has no statements.
 */
export type EmbedSources = 'article' | 'marked' | 'in rows' | 'none'

interface EmbedPageProps {
  readonly siteName: string
  readonly article: Article
  /** What the frame shows, and the page of the site that it's a part of. */
  readonly name: string
  readonly page: string
  readonly sources: EmbedSources
  readonly children: ReactNode
}

const markHint =
  'Select the mark after a statement to see its source. *\u00a0is our interpretation, †\u00a0another source.'

/** How to find the source of a statement. */
const sourceHints: Readonly<Record<EmbedSources, string>> = {
  article: markHint,
  marked: markHint,
  'in rows': 'Each row names its source.',
  none: '',
}

/** What's in another site's frame: no navigation, and below it a link back with the source. */
export function EmbedPage({ siteName, article, name, page, sources, children }: EmbedPageProps) {
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
        {sources === 'article' || sources === 'none' ? (
          <p>
            Based on “<cite>{article.title}</cite>,” a {article.kind} by {article.author} (
            <time dateTime={article.published}>{longDate(article.published)}</time>). {sourceHints[sources]}
          </p>
        ) : (
          <p>
            This goes beyond “<cite>{article.title}</cite>,” the {article.kind} by {article.author} (
            <time dateTime={article.published}>{longDate(article.published)}</time>) that the rest of the site is based
            on. {sourceHints[sources]}
          </p>
        )}
      </footer>
    </div>
  )
}
