import { useNavigate, useRouterState } from '@tanstack/react-router'
import { comparisonLink } from '#domain/comparison/comparison-link.ts'
import { comparisonTable } from '#domain/comparison/comparison-table.ts'
import { type ComparisonChoice, chosenRoles, comparisonTables } from '#domain/comparison/comparison.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import { exportFormats } from '#routes/shared/export-formats.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { today } from '#routes/shared/today.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { Share } from '#ui/kit/share.tsx'
import { useClientValue } from './use-client-value.ts'
import { useQuery } from './use-query.ts'

/** The part of the comparison that the address asks for, over all dimensions or over one. */
export function useComparison(dimension?: Dimension) {
  const navigate = useNavigate()
  const { value: choice, issues } = comparisonLink.parse(comparison, useQuery())
  const rows = dimension ? comparison.rows.filter((row) => row.dimension === dimension.id) : comparison.rows
  const dimensions = dimension ? [dimension] : comparison.dimensions
  const roles = chosenRoles(comparison, choice)
  const tables = comparisonTables({ ...comparison, dimensions }, choice)
  const address =
    (dimension ? addressOf.dimension(dimension.id) : addressOf.compare()) +
    serializeQuery(comparisonLink.serialize(comparison, choice))
  return {
    roles: comparison.roles,
    rows,
    dimensions,
    choice,
    chosenRoles: roles,
    tables,
    litRow: useLitRow(),
    notice: describeIssues(issues),
    share: (
      <Share
        to={address}
        name="this comparison"
        drawQr={drawQrCode}
        takeaway={exportFormats('comparison', () =>
          comparisonTable(comparison, tables, roles, { address: absoluteUrl(address), date: today() }),
        )}
      />
    ),
    onChoose: (next: ComparisonChoice) =>
      void navigate({
        to: '.',
        search: comparisonLink.serialize(comparison, next),
        hash: true,
        replace: true,
        resetScroll: false,
      }),
  }
}

/** The fragment of the address: the row that it lights. */
function useLitRow(): string | undefined {
  const hash = useRouterState({ select: ({ location }) => location.hash })
  return useClientValue(() => hash, '') || undefined
}
