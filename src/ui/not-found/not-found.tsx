import type { SitePage } from '#domain/site/paths.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './not-found.module.css'

interface NotFoundProps {
  /** The address that leads nowhere; empty before it is known. */
  readonly path: string
  readonly places: readonly SitePage[]
}

/** An address that leads nowhere, and those that look most like it. */
export function NotFound({ path, places }: NotFoundProps) {
  return (
    <div className="page">
      <PageTitle
        above="Not found"
        title="No one sits here."
        standfirst={
          path === '' ? (
            'The link that brought you here leads to nothing on this site. These pages are here:'
          ) : (
            <>
              There is no page at <code className={styles['path']}>{path}</code>. These addresses come nearest to it:
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
