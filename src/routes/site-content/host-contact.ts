import type { Contact } from '#ui/kit/contact-link.tsx'

/** Set by the site's host at build time; see build/options.ts. */
export const hostContact: Contact = { url: import.meta.env.CONTACT_URL, label: import.meta.env.CONTACT_LABEL }
