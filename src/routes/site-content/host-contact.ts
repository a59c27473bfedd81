import type { Contact } from '#ui/kit/contact-link.tsx'

/** Set by whoever hosts the site, when it is built; see build/options.ts. */
export const hostContact: Contact = { url: import.meta.env.CONTACT_URL, label: import.meta.env.CONTACT_LABEL }
