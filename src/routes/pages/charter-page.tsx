import { lazy, Suspense, useMemo } from 'react'
import { charterLink } from '#domain/charter/charter-link.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { addressOf } from '#domain/site/paths.ts'
import { useQuery } from '#routes/hooks/use-query.ts'
import { SingleCharter } from '#routes/shared/single-charter.tsx'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

/** Loaded on demand, since few readers compare. */
const ComparedCharters = lazy(() =>
  import('#routes/shared/charter-comparison.tsx').then((module) => ({ default: module.ComparedWith })),
)

export function CharterPage() {
  const search = useQuery()
  const { value: charters, issues } = useMemo(() => charterLink.parse(content, search), [search])
  const [one, other] = charters
  if (one !== undefined && other !== undefined) {
    return (
      <div className="page">
        <PageTitle
          title="Two charters, compared"
          standfirst={
            <>
              Where they agree and where they differ.{' '}
              <span className="no-print">
                <Link to={addressOf.charter()}>Back to your charter</Link>
              </span>
            </>
          }
        />
        <Notice text={describeIssues(issues)} />
        <Suspense>
          <ComparedCharters one={one} other={other} />
        </Suspense>
      </div>
    )
  }
  return <SingleCharter search={search} linked={one} linkIssues={issues} />
}
