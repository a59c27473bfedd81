import { evidenceIn } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { EmbeddedComparison, EmbeddedTable } from '#ui/embed/embedded-comparison.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { found } from './found.ts'

const evidence = evidenceIn(comparison)

/** The whole comparison, or one dimension of it. */
export function ComparisonEmbed({ dimension: id }: { readonly dimension?: string }) {
  const dimension = id === undefined ? undefined : found(comparison.dimensions, id)
  return (
    <EvidenceContext value={evidence}>
      {dimension === undefined ? (
        <EmbeddedComparison title={<h1>Compare the roles</h1>} content={comparison} hasHeads />
      ) : (
        <EmbeddedComparison
          title={
            <PageTitle
              above={dimension.question}
              title={<Link to={addressOf.dimension(dimension.id)}>{dimension.name}</Link>}
              standfirst={<StatementWithSource statement={dimension.summary} />}
            />
          }
          content={{
            ...comparison,
            dimensions: [dimension],
            rows: comparison.rows.filter((row) => row.dimension === dimension.id),
          }}
          hasHeads={false}
        />
      )}
    </EvidenceContext>
  )
}

/** One row of the comparison. */
export function RowEmbed({ row: id }: { readonly row: string }) {
  const row = found(comparison.rows, id)
  const dimension = found(comparison.dimensions, row.dimension)
  return (
    <EvidenceContext value={evidence}>
      <h1 className="vh">{row.label}</h1>
      <EmbeddedTable dimension={dimension} roles={comparison.roles} rows={[row]} />
    </EvidenceContext>
  )
}
