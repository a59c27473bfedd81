import type { ErrorComponentProps } from '@tanstack/react-router'
import { ButtonLink } from '#ui/kit/button-link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

/** Stands where a page should be that could not be shown. */
export function ErrorPage({ error }: ErrorComponentProps) {
  return (
    <div className="page">
      <PageTitle
        above="An error"
        title="This page could not be shown."
        standfirst={`Nothing of yours is lost. Reloading often helps; if it does not, this is what went wrong: ${error instanceof Error ? error.message : String(error)}`}
      />
      <ButtonLink to="/" weight="main">
        Go to the start
      </ButtonLink>
    </div>
  )
}
