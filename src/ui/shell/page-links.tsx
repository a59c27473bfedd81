import type { ComponentPropsWithoutRef } from 'react'
import { Link } from '#ui/kit/link.tsx'

/** A page of the site, as an item in a navigation list. */
export interface NavItem {
  readonly to: string
  readonly label: string
  readonly current: boolean
}

interface PageLinksProps extends Pick<ComponentPropsWithoutRef<'ul'>, 'id' | 'popover' | 'className'> {
  readonly pages: readonly NavItem[]
}

/** Links to pages of the site; the current one is marked. */
export function PageLinks({ pages, ...list }: PageLinksProps) {
  return (
    <ul {...list}>
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
