/** An address of the site, from its root, as a host serves it that has the site under a base path. */
export function withBasePath(base: string, address: string): string {
  return base + address.replace(/^\//, '')
}
