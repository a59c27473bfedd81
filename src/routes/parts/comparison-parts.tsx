// With the pages, so that the names of their styles are in one chunk with them.
import '#routes/shared/comparison-view.tsx'
import { ofDimension } from '#domain/comparison/comparison.ts'
import { evidenceIn } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import type { Dimension } from '#model/comparison.ts'
import { topicLinks } from '#routes/site-content/topic-links.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { comparisonSections } from '#ui/compare/comparison-sections.tsx'
import { DimensionLinks } from '#ui/compare/dimension-links.tsx'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { renderedParts } from './rendered-parts.tsx'

const evidence = evidenceIn(comparison)

/** Those of the whole comparison. */
export const parts = renderedParts(
  {
    ...comparisonSections(comparison, { hasHeads: true }),
    title: (
      <PageTitle
        title="Compare the roles"
        standfirst={
          <>
            {countPhrase(comparison.dimensions.length, 'question', 'questions')}, answered for both roles. Choose rows
            and share the link. In practice, there are <Link to={addressOf.kinds()}>several kinds of each role</Link>.
          </>
        }
      />
    ),
  },
  evidence,
)

/** Those of one dimension. */
export function partsOf(dimension: Dimension) {
  const index = comparison.dimensions.indexOf(dimension)
  return renderedParts(
    {
      ...comparisonSections(ofDimension(comparison, dimension), { hasHeads: false }),
      title: (
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
      ),
      links: (
        <DimensionLinks
          topics={topicLinks.filter(({ dimensions }) => dimensions.includes(dimension.id))}
          previous={comparison.dimensions[index - 1]}
          next={comparison.dimensions[index + 1]}
        />
      ),
    },
    evidence,
  )
}
