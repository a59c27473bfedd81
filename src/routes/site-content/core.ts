import { core } from '#content/core.ts'
import { evidenceOf } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'

/** Where every page meets the content. One that shows responsibilities has them from `with-responsibilities.ts`. */
export { core }

/** What people call the roles. */
export const roleNames = core.roles.map(({ abbreviation }) => abbreviation)

export const siteName = roleNames.join(' vs ')

export const evidence = (statement: Statement) => evidenceOf(core, statement)
