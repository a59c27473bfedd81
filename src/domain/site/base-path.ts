/** Adds the base path to an address from the root of the site. */
export function withBasePath(base: string, address: string): string {
  return base + address.replace(/^\//, '')
}
