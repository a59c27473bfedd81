import type { ExportTable } from '#domain/export/export-table.ts'
import { type ExportOrigin, sourceOf } from '#domain/export/source-notes.ts'
import { evidenceOf } from '#domain/site/evidence.ts'
import { kindsName } from '#domain/site/kinds-name.ts'
import type { CitedContent } from '#model/content.ts'
import type { Role } from '#model/role.ts'
import type { RoleKind } from '#model/topic.ts'
import { directionNames } from './kind-directions.ts'

/** The kinds of each role, for files, with what limits the sources. */
export function kindsTable(
  content: CitedContent & { readonly roles: readonly Role[] },
  kinds: readonly RoleKind[],
  origin: ExportOrigin,
): ExportTable {
  return {
    title: kindsName(content.roles),
    columns: ['Role', 'Kind', 'Faces', 'What it is', 'Source', 'Address', 'Caution'],
    rows: content.roles.flatMap((role) =>
      kinds
        .filter((kind) => kind.role === role.id)
        .map(({ name, faces, statement }) => {
          const externals = evidenceOf(content, statement).items.flatMap(({ external }) => external ?? [])
          const listed = (texts: readonly string[]) => [...new Set(texts)].join(' ')
          return [
            role.abbreviation,
            name,
            directionNames[faces],
            statement.text,
            sourceOf(content, statement),
            listed(externals.map(({ address }) => address)),
            listed(externals.flatMap(({ caution }) => caution ?? [])),
          ]
        }),
    ),
    notes: [origin],
  }
}
