import type { ErrorComponentProps } from '@tanstack/react-router'
import { deviceStorage } from '#state/persistence/persisted.ts'
import { ErrorReport } from '#ui/error/error-report.tsx'
import { ButtonLink } from '#ui/kit/button.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

/** Stands where a page should be that could not be shown. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const keeps = deviceStorage.fault === undefined
  return (
    <div className="page">
      <PageTitle
        above="An error"
        title="This page could not be shown."
        standfirst={
          keeps
            ? `Nothing of yours is lost. Reloading often helps; if it does not, this is what went wrong: ${messageOf(error)}`
            : `The rest of the site goes on, and your answers are there as long as this tab is open: this browser would not keep them, so do not reload. What went wrong: ${messageOf(error)}`
        }
      />
      <ButtonLink to="/" weight="main">
        Go to the start
      </ButtonLink>
      <ErrorReport report={reportOf(error)} />
    </div>
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function reportOf(error: unknown): string {
  return [
    messageOf(error),
    `Page: ${window.location.href}`,
    `Time: ${new Date().toISOString()}`,
    `Browser: ${navigator.userAgent}`,
    `Storage: ${deviceStorage.fault ?? 'works'}`,
    ...(error instanceof Error && error.stack !== undefined ? ['', error.stack] : []),
  ].join('\n')
}
