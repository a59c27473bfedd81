import { useNavigate, useRouterState } from '@tanstack/react-router'
import { parseChoice, serializeChoice } from '#domain/comparison/comparison-link.ts'
import { exportComparison } from '#domain/comparison/comparison-table.ts'
import { type ComparisonChoice, chosenRoles, comparisonTables } from '#domain/comparison/comparison.ts'
import { describeLosses } from '#domain/links/link-issues.ts'
import { stringifySearch } from '#domain/links/query.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import { takeawayOf } from '#routes/shared/export-formats.ts'
import { drawQr } from '#routes/shared/qr-code.ts'
import { today } from '#routes/shared/today.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { absolute } from '#ui/kit/link.tsx'
import { Share } from '#ui/kit/share.tsx'
import { useOnceHydrated } from './use-client-value.ts'
import { useSearchRecord } from './use-query.ts'

/** The part of the comparison that the address asks for, over all dimensions or over one. */
export function useComparison(dimension?: Dimension) {
  const navigate = useNavigate()
  const { choice, losses } = parseChoice(comparison, useSearchRecord())
  const rows = dimension ? comparison.rows.filter((row) => row.dimension === dimension.id) : comparison.rows
  const dimensions = dimension ? [dimension] : comparison.dimensions
  const roles = chosenRoles(comparison, choice)
  const tables = comparisonTables({ ...comparison, dimensions }, choice)
  const address =
    (dimension ? addressOf.dimension(dimension.id) : addressOf.compare()) + stringifySearch(serializeChoice(choice))
  return {
    roles: comparison.roles,
    rows,
    dimensions,
    choice,
    chosenRoles: roles,
    tables,
    litRow: useLitRow(),
    notice: describeLosses(losses),
    share: (
      <Share
        to={address}
        name="this comparison"
        drawQr={drawQr}
        takeaway={takeawayOf('comparison', () =>
          exportComparison(comparison, tables, roles, { address: absolute(address), date: today() }),
        )}
      />
    ),
    onChoose: (next: ComparisonChoice) =>
      void navigate({ to: '.', search: serializeChoice(next), hash: true, replace: true, resetScroll: false }),
  }
}

/** The fragment of the address: the row that it lights. */
function useLitRow(): string | undefined {
  const hash = useRouterState({ select: ({ location }) => location.hash })
  return useOnceHydrated(() => hash, '') || undefined
}
