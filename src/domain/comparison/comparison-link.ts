import type { LinkCodec, Parsed } from '#domain/links/link-codec.ts'
import { createQueryReader } from '#domain/links/query-reader.ts'
import type { Query } from '#domain/links/query.ts'
import type { ListedComparison } from '#model/content.ts'
import { type ComparisonChoice, rowKinds, wholeComparison } from './comparison.ts'

/** The link of a comparison: `?show=…&roles=…&rows=…`. */
export const comparisonLink: LinkCodec<ListedComparison, ComparisonChoice> = { parse, serialize }

function parse(content: ListedComparison, search: Query): Parsed<ComparisonChoice> {
  const link = createQueryReader(search)
  const show = link.oneOf('show', rowKinds) ?? wholeComparison.show
  const roles = link.idList('roles', ids(content.roles))
  const rows = link.idList('rows', ids(content.rows))
  return {
    value: {
      show,
      roles: roles.length === content.roles.length ? [] : roles,
      rows: rows.length === content.rows.length ? [] : rows,
    },
    issues: link.issues,
  }
}

function serialize(_content: ListedComparison, { show, roles, rows }: ComparisonChoice): Query {
  return {
    ...(show !== wholeComparison.show && { show }),
    ...(roles.length > 0 && { roles: roles.join(',') }),
    ...(rows.length > 0 && { rows: rows.join(',') }),
  }
}

function ids(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id)
}
