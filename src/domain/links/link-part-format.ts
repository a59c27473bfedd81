// What the value of a link that has texts is made of: parts, each with fields. See link-parts.ts. Apart from it, so that a page
// that only links to one doesn't load what reads one.

/** The last part: it shows that nothing was cut off. */
export const end = 'end'
/** Between the parts of a value. */
export const between = '.'
/** Within a part. */
export const within = '_'
