import type { ComponentPropsWithoutRef } from 'react'
import { withBasePath } from '#domain/site/base-path.ts'

interface LinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  /** An address of the site, from its root: `/compare`. The host's base path is put before it. */
  readonly to: string
}

/**
 * A link to a page of the site. It is a plain anchor, so it works before the script has arrived and without it;
 * once the script is there, routes/follow-links.ts turns the click into a change of route.
 */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <a href={withBase(to)} {...rest}>
      {children}
    </a>
  )
}

/** The address as the host serves it. */
export function withBase(to: string): string {
  return withBasePath(import.meta.env.BASE_URL, to)
}

/** The address with the site's origin and base path, as it is sent to others. */
export function absoluteUrl(to: string): string {
  return new URL(withBase(to), window.location.origin).href
}
