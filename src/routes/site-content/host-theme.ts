import type { SiteLogo } from '#ui/shell/site-logo.tsx'

/** Set by the site's host at build time; see build/theming. */
export const hostLogo: SiteLogo | undefined = import.meta.env.HOST_LOGO || undefined
/** A line in the footer; empty for none. */
export const footerText: string = import.meta.env.FOOTER_TEXT
