import { getRouteApi } from '@tanstack/react-router'
import { evidenceIn } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import type { TopicLink } from '#model/topic.ts'
import { pageHead } from '#routes/page-head.ts'
import { ComparisonView } from '#routes/shared/comparison-view.tsx'
import { core } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { comparison } from '#routes/site-content/with-rows.ts'
import { DimensionLinks } from '#ui/compare/dimension-links.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'

const route = getRouteApi('/compare/$dimension')

/** What the page shows besides the rows. */
interface DimensionData {
  readonly dimension: Dimension
  /** The contested topics that touch its rows. */
  readonly topics: readonly TopicLink[]
}

const topicsIdOf = (dimension: string) => `topics-${dimension}`

/**
 * The topics that touch a dimension: from the document if it was prerendered with them, so that the page starts without
 * loading their names, otherwise from the content.
 */
function topicsTouching(dimension: string): readonly TopicLink[] | Promise<readonly TopicLink[]> {
  const shown = import.meta.env.SSR ? [] : document.querySelectorAll<HTMLAnchorElement>(`#${topicsIdOf(dimension)} a`)
  return shown.length > 0
    ? Array.from(shown, ({ href, text }) => ({ id: href.replace(/.*\//, ''), name: text }))
    : import('#routes/site-content/topic-links.ts').then(({ topicLinks }) =>
        topicLinks.filter(({ dimensions }) => dimensions.includes(dimension)),
      )
}

/** For the route. An object, so that its type isn't taken for that of a head. */
export const data = { topicsTouching }

const evidence = evidenceIn(comparison)

export function DimensionPage() {
  const { dimension, topics } = route.useLoaderData()
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
        <DimensionLinks
          topics={topics}
          topicsId={topicsIdOf(dimension.id)}
          previous={core.dimensions[index - 1]}
          next={core.dimensions[index + 1]}
        />
      </div>
    </EvidenceContext>
  )
}

export const dimensionHead = ({ dimension: { name, question, summary } }: DimensionData) =>
  pageHead({ title: `${name} · ${siteName}`, description: `${question} ${summary.text}` })
