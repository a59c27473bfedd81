import { useHydrated, useNavigate, useRouterState } from '@tanstack/react-router'
import { addressOf } from '#domain/addresses.ts'
import { type ComparisonChoice, chosenRoles, comparisonTables } from '#domain/comparison.ts'
import { parseChoice, serializeChoice } from '#domain/comparison-link.ts'
import { exportComparison } from '#domain/comparison-export.ts'
import { describeLosses } from '#domain/losses.ts'
import { stringifySearch } from '#domain/search-record.ts'
import type { Dimension } from '#model/comparison.ts'
import { absolute } from '#ui/kit/link.tsx'
import { Share } from '#ui/kit/share.tsx'
import { drawQr } from './draw-qr.ts'
import { core } from './site-core.ts'
import { takeawayOf } from './takeaway.ts'
import { today } from './today.ts'
import { useSearchRecord } from './use-search-record.ts'

/** The part of the comparison that the address asks for, over all dimensions or over one. */
export function useComparison(dimension?: Dimension) {
  const navigate = useNavigate()
  const { choice, losses } = parseChoice(core, useSearchRecord())
  const rows = dimension ? core.rows.filter((row) => row.dimension === dimension.id) : core.rows
  const dimensions = dimension ? [dimension] : core.dimensions
  const roles = chosenRoles(core, choice)
  const tables = comparisonTables({ ...core, dimensions }, choice)
  const address =
    (dimension ? addressOf.dimension(dimension.id) : addressOf.compare()) + stringifySearch(serializeChoice(choice))
  return {
    roles: core.roles,
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
        weight="tool"
        drawQr={drawQr}
        takeaway={takeawayOf('comparison', () =>
          exportComparison(core, tables, roles, { address: absolute(address), date: today() }),
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
  return useHydrated() && hash !== '' ? hash : undefined
}
