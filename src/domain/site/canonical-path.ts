/**
 * The path of the page that another spelling means, both from the root of the site. Hosts that serve files also have a page
 * at `/compare.html` and `/compare/`, and some ignore case. Every path of the site is in lower case.
 */
export function canonicalPath(path: string): string {
  const clean = path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\.html$/, '')
    .replace(/\/index$/, '')
    .replace(/\/$/, '')
  return clean === '' ? '/' : clean
}
