import type { ResponsibilityContent } from '#model/content.ts'
import { useExplorer } from '#routes/hooks/use-explorer.ts'
import { filteredAddress } from '#routes/hooks/use-filters.ts'
import { pageHead } from '#routes/page-head.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { Explorer } from '#ui/explore/explorer.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Share } from '#ui/kit/share.tsx'

export function ResponsibilitiesPage() {
  const { address, notice, filters, conditions, counts, results, actions } = useExplorer()
  return (
    <Explorer
      title={
        <PageTitle
          title={`Who owns what: ${results.total} responsibilities`}
          standfirst="Each is listed with the role that usually owns it. Search or filter to find yours."
        />
      }
      notice={notice}
      vocabulary={content}
      filters={filters}
      conditions={conditions}
      counts={counts}
      results={results}
      share={
        <Share
          to={address}
          name="this view"
          drawQr={drawQrCode}
          takeaway={async () =>
            (await import('#routes/shared/responsibilities-exports.ts')).responsibilitiesExports(
              'responsibilities',
              results.found,
              address,
            )
          }
        />
      }
      addressOfView={filteredAddress}
      actions={actions}
    />
  )
}

export const responsibilitiesHead = ({ length }: ResponsibilityContent['responsibilities']) =>
  pageHead({
    title: `Who owns what? ${length} responsibilities · ${siteName}`,
    description: `Search ${length} technology responsibilities to see which role usually owns each. Filter by role, theme, objective, or business partner.`,
  })
