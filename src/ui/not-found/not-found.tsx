import type { SitePage } from '#domain/site/all-pages.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './not-found.module.css'

interface NotFoundProps {
  /** The address that has no page; empty until it's known. */
  readonly path: string
  readonly places: readonly SitePage[]
}

/** The 404 page, with the addresses that look most like the one requested. */
export function NotFound({ path, places }: NotFoundProps) {
  return (
    <div className="page">
      <PageTitle
        above="Error 404"
        title="Page not found"
        standfirst={
          path === '' ? (
            'The page you were looking for doesn’t exist. Try one of these:'
          ) : (
            <>
              There’s no page at <code className={styles['path']}>{path}</code>. Did you mean one of these?
            </>
          )
        }
      />
      <ul className={styles['places']}>
        {places.map(({ address, name }) => (
          <li key={address}>
            <Link to={address}>
              <span>{name}</span>
              <small>{address}</small>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
