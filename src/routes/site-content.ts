import { content } from '#content/index.ts'
import { evidenceOf } from '#domain/evidence.ts'
import type { Statement } from '#model/source.ts'

/** The one place where the pages meet the content. */
export { content }

/** What people call the roles. */
export const roleNames = content.roles.map(({ abbreviation }) => abbreviation)

export const siteName = roleNames.join(' vs ')

export const evidence = (statement: Statement) => evidenceOf(content, statement)
