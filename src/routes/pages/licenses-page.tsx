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
          title="Made with the work of others"
          standfirst="Whatever reaches your browser that we did not write, with the license that it came under. The list is drawn up from the scripts themselves whenever the site is built."
        />
      }
    />
  )
}
