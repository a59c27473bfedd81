import { useHydrated, useNavigate, useRouterState } from '@tanstack/react-router'
import { type ComparisonChoice, chosenRoles, comparisonTables } from '#domain/comparison.ts'
import { parseChoice, serializeChoice } from '#domain/comparison-link.ts'
import { describeLosses } from '#domain/losses.ts'
import type { Dimension } from '#model/comparison.ts'
import { content } from './site-content.ts'
import { useSearchRecord } from './use-search-record.ts'

/** The part of the comparison that the address asks for, over all dimensions or over one. */
export function useComparison(dimension?: Dimension) {
  const navigate = useNavigate()
  const { choice, losses } = parseChoice(content, useSearchRecord())
  const rows = dimension ? content.rows.filter((row) => row.dimension === dimension.id) : content.rows
  const dimensions = dimension ? [dimension] : content.dimensions
  return {
    roles: content.roles,
    rows,
    dimensions,
    choice,
    chosenRoles: chosenRoles(content, choice),
    tables: comparisonTables({ ...content, dimensions }, choice),
    litRow: useLitRow(),
    notice: describeLosses(losses),
    onChoose: (next: ComparisonChoice) =>
      void navigate({ to: '.', search: serializeChoice(next), hash: true, replace: true, resetScroll: false }),
  }
}

/** The fragment of the address: the row that it lights. */
function useLitRow(): string | undefined {
  const hash = useRouterState({ select: ({ location }) => location.hash })
  return useHydrated() && hash !== '' ? hash : undefined
}
