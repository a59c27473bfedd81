import { useNavigate, useRouterState } from '@tanstack/react-router'
import { comparisonLink } from '#domain/comparison/comparison-link.ts'
import { type ComparisonChoice, chosenRoles, comparisonTables, ofDimension } from '#domain/comparison/comparison.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import type { ListedComparison } from '#model/content.ts'
import { listedComparison } from '#routes/site-content/with-listed-rows.ts'
import { useClientValue } from './use-client-value.ts'
import { useQuery } from './use-query.ts'

/** The part of the comparison that the address asks for, over all dimensions or over one. */
export function useComparison(dimension?: Dimension) {
  const navigate = useNavigate()
  const { value: choice, issues } = comparisonLink.parse(listedComparison, useQuery())
  const offered: ListedComparison = dimension ? ofDimension(listedComparison, dimension) : listedComparison
  return {
    address:
      (dimension ? addressOf.dimension(dimension.id) : addressOf.compare()) +
      serializeQuery(comparisonLink.serialize(listedComparison, choice)),
    notice: describeIssues(issues),
    offered,
    choice,
    chosen: { roles: chosenRoles(offered, choice), tables: comparisonTables(offered, choice) },
    litRow: useLitRow(),
    onChoose: (next: ComparisonChoice) =>
      void navigate({
        to: '.',
        search: comparisonLink.serialize(listedComparison, next),
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
