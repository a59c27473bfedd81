import { Link } from '#ui/kit/link.tsx'

/** A page of the site in a list of them. */
export interface NavItem {
  readonly to: string
  readonly label: string
  readonly current: boolean
}

interface PageLinksProps {
  readonly pages: readonly NavItem[]
  readonly className?: string | undefined
}

/** Links to pages of the site, with the one that is open marked. */
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
