// What the value of `c` in a link is made of; see charter-link.ts. Apart from it, so that a page that only links to a charter
// doesn't load what reads one.

export { between, end, within } from '#domain/links/link-part-format.ts'

export const version = 'v1'
