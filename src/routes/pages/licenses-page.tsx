import { pageHead } from '#routes/page-head.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { Licenses } from '#ui/about/licenses.tsx'
import { withBase } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

const shipped = import.meta.env.SHIPPED_PACKAGES

export function LicensesPage() {
  return (
    <Licenses
      code={shipped.filter(({ kind }) => kind === 'code')}
      typefaces={shipped.filter(({ kind }) => kind === 'typeface')}
      textsAddress={withBase('/licenses.txt')}
      listAddress={withBase('/licenses.json')}
      title={
        <PageTitle
          title="Open-source licenses"
          standfirst="Third-party software and fonts delivered to your browser, with their licenses. The list is generated with every build."
        />
      }
    />
  )
}

export const licensesHead = () =>
  pageHead({
    title: `Open-source licenses · ${siteName}`,
    description: 'Third-party software and fonts delivered to your browser, with versions and licenses.',
  })
