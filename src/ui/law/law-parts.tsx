import type { ReactNode } from 'react'
import type { SourcedMention } from '#domain/law/legal-table.ts'
import { namedPositions } from '#domain/law/positions.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { Jurisdictions, LegalTable } from './legal-table.tsx'
import { limits } from './limits.ts'
import { PositionTable } from './position-table.tsx'

/**
 * What the page of the law has to be read, by the name of the part.
 * @param page The address of that page if links to its rows lead there from another one.
 */
export function lawParts(
  roles: readonly Role[],
  rows: readonly SourcedMention[],
  page = '',
): Readonly<Record<string, ReactNode>> {
  const mentions = rows.map(({ mention }) => mention)
  return {
    limits: <Limits />,
    ...(rows.length > 0 && {
      positions: <PositionTable positions={namedPositions(mentions, roles)} total={rows.length} page={page} />,
      jurisdictions: <Jurisdictions rows={rows} />,
      rules: <LegalTable rows={rows} page={page} />,
    }),
  }
}

function Limits() {
  return (
    <>
      <h2 id="limits">What the table leaves out</h2>
      <ul>
        {limits.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="no-print">
        Who ends up with the work is another question: see <Link to={addressOf.kinds()}>what the titles stand for</Link>{' '}
        and <Link to={addressOf.contested()}>where organizations differ</Link>.
      </p>
    </>
  )
}
