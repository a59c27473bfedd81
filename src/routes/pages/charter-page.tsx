import { lazy, Suspense, useMemo } from 'react'
import { charterLink } from '#domain/charter/charter-link.ts'
import type { Charter } from '#domain/charter/charter.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { evidenceIn } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { ResponsibilityContent } from '#model/content.ts'
import { usePageTitle } from '#routes/hooks/use-page-title.ts'
import { useQuery } from '#routes/hooks/use-query.ts'
import { pageHead } from '#routes/page-head.ts'
import { SingleCharter } from '#routes/shared/single-charter.tsx'
import { content } from '#routes/site-content/charter.ts'
import { cited } from '#routes/site-content/claims.ts'
import { roleNames } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

/** Loaded on demand, since few readers compare. */
const ComparedCharters = lazy(() =>
  import('#routes/shared/charter-comparison.tsx').then((module) => ({ default: module.ComparedWith })),
)

const evidence = evidenceIn(cited)

export function CharterPage() {
  const search = useQuery()
  const { value: charters, issues } = useMemo(() => charterLink.parse(content, search), [search])
  const [one, other] = charters
  if (one !== undefined && other !== undefined) {
    return <TwoCharters one={one} other={other} notice={describeIssues(issues)} />
  }
  return (
    <EvidenceContext value={evidence}>
      <SingleCharter search={search} linked={one} linkIssues={issues} />
    </EvidenceContext>
  )
}

interface TwoChartersProps {
  readonly one: Charter
  readonly other: Charter
  readonly notice: string
}

function TwoCharters({ one, other, notice }: TwoChartersProps) {
  usePageTitle(`Two charters, compared · ${siteName}`)
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
      <Notice text={notice} />
      <Suspense>
        <ComparedCharters one={one} other={other} />
      </Suspense>
    </div>
  )
}

export const charterHead = ({ length }: ResponsibilityContent['responsibilities']) =>
  pageHead({
    title: `Role charter · ${siteName}`,
    description: `Divide ${length} technology responsibilities between ${roleNames.join(', ')}, and others. See gaps and overlaps, then share it as a link, a file, or a page to sign.`,
  })
