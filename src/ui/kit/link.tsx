import type { ComponentPropsWithoutRef } from 'react'
import { withBasePath } from '#domain/site/base-path.ts'

interface LinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  /** An address from the root of the site, such as `/compare`. The host's base path is added. */
  readonly to: string
}

/**
 * A link to a page of the site. It's a plain anchor, so it works before the script loads and without it. After that,
 * src/client/intercept-links.ts turns the click into client-side navigation.
 */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <a href={withBase(to)} {...rest}>
      {children}
    </a>
  )
}

/** The address with the base path, as the host serves it. */
export function withBase(to: string): string {
  return withBasePath(import.meta.env.BASE_URL, to)
}

/** The address with the site's origin and base path, for sharing. */
export function absoluteUrl(to: string): string {
  return new URL(withBase(to), window.location.origin).href
}
