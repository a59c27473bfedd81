import { Link } from '#ui/kit/link.tsx'

/** A page of the site, as an item in a navigation list. */
export interface NavItem {
  readonly to: string
  readonly label: string
  readonly current: boolean
}

interface PageLinksProps {
  readonly pages: readonly NavItem[]
  readonly className?: string | undefined
}

/** Links to pages of the site; the current one is marked. */
export function PageLinks({ pages, className }: PageLinksProps) {
  return (
    <ul className={className}>
      {pages.map(({ to, label, current }) => (
        <li key={to}>
          <Link to={to} aria-current={current ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
