import { citationOf, comparisonColumns, dataFiles, license, responsibilityColumns } from '#domain/export/open-data.ts'
import { pageHead } from '#routes/page-head.ts'
import { core } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { OpenData } from '#ui/about/open-data.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

const siteUrl = import.meta.env.SITE_URL === '' ? '' : import.meta.env.SITE_URL + import.meta.env.BASE_URL

const files = Object.values(dataFiles)
const tables = [
  { name: 'comparison.csv', columns: comparisonColumns(core) },
  { name: 'responsibilities.csv', columns: responsibilityColumns },
]
const citation = citationOf(core.article, { name: siteName, url: siteUrl })

export function OpenDataPage() {
  return (
    <OpenData
      files={files}
      tables={tables}
      citation={citation}
      license={license}
      title={
        <PageTitle
          title="Open data"
          standfirst="The roles, the comparison, the responsibilities, and the claims behind them are available as data files. The IDs match those in links and don’t change."
        />
      }
    />
  )
}

export const openDataHead = () =>
  pageHead({
    title: `Open data · ${siteName}`,
    description: 'The comparison and the responsibilities as data files: what each contains, and how to cite it.',
  })
