import type { LinkIssue } from '#domain/links/link-issues.ts'
import { createQueryReader } from '#domain/links/query-reader.ts'
import type { Query } from '#domain/links/query.ts'
import type { ComparisonContent } from '#model/content.ts'
import { type ComparisonChoice, rowKinds, wholeComparison } from './comparison.ts'

/** What a link to the comparison says, and what of it could not be used. */
export interface ParsedChoice {
  readonly choice: ComparisonChoice
  readonly issues: readonly LinkIssue[]
}

/** Reads `show`, `roles` and `rows` from an address; other keys are left to others. Never throws. */
export function parseChoice(content: ComparisonContent, search: Query): ParsedChoice {
  const link = createQueryReader(search)
  const show = link.oneOf('show', rowKinds) ?? wholeComparison.show
  const roles = link.idList('roles', ids(content.roles))
  const rows = link.idList('rows', ids(content.rows))
  return {
    choice: {
      show,
      roles: roles.length === content.roles.length ? [] : roles,
      rows: rows.length === content.rows.length ? [] : rows,
    },
    issues: link.issues,
  }
}

/** The inverse of {@link parseChoice}: what is as it would be anyway is not written. */
export function serializeChoice({ show, roles, rows }: ComparisonChoice): Record<string, string> {
  return {
    ...(show !== wholeComparison.show && { show }),
    ...(roles.length > 0 && { roles: roles.join(',') }),
    ...(rows.length > 0 && { rows: rows.join(',') }),
  }
}

function ids(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id)
}
