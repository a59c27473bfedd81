import { getRouteApi } from '@tanstack/react-router'
import { evidenceIn } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import { pageHead } from '#routes/page-head.ts'
import { ComparisonView } from '#routes/shared/comparison-view.tsx'
import { core, siteName } from '#routes/site-content/core.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { DimensionLinks } from '#ui/compare/dimension-links.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'

const route = getRouteApi('/compare/$dimension')

const evidence = evidenceIn(comparison)

export function DimensionPage() {
  const dimension = route.useLoaderData()
  const index = core.dimensions.indexOf(dimension)
  return (
    <EvidenceContext value={evidence}>
      <ComparisonView
        dimension={dimension}
        title={
          <PageTitle
            above={
              <>
                <Link to={addressOf.compare()}>Compare the roles</Link>
                {' · '}
                {dimension.question}
              </>
            }
            title={dimension.name}
            standfirst={<StatementWithSource statement={dimension.summary} />}
          />
        }
      />
      <div className="page">
        <DimensionLinks previous={core.dimensions[index - 1]} next={core.dimensions[index + 1]} />
      </div>
    </EvidenceContext>
  )
}

export const dimensionHead = ({ name, question, summary }: Dimension) =>
  pageHead({ title: `${name} · ${siteName}`, description: `${question} ${summary.text}` })
