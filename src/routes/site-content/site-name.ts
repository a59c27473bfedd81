import { rolesCompared } from './core.ts'

/** What the site is called: the host's choice at build time (see build/theming), or the roles that it compares. */
export const siteName = import.meta.env.SITE_NAME || rolesCompared
