import type { Role } from '#model/role.ts'

/** The name of the page with the kinds of each role: in lists of pages, in files, and in other sites' frames. */
export function kindsName(roles: readonly Pick<Role, 'abbreviation'>[]): string {
  return `Kinds of ${roles.map(({ abbreviation }) => abbreviation).join(' and ')}`
}
