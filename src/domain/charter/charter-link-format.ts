// What the value of `c` in a link is made of; see charter-link.ts. Apart from it, so that a page that only links to a charter
// doesn't load what reads one.

export const version = 'v1'
export const end = 'end'
/** Between the parts of a value. */
export const between = '.'
/** Within a part. */
export const within = '_'
