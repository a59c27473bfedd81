import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRedraw } from '#routes/hooks/use-redraw.ts'
import { loadErrorName } from '#routes/shared/load-error.ts'
import { LoadedErrorReport } from '#routes/shared/loaded-error-report.tsx'
import { savesChanges } from '#state/persistence/persisted.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { LoadErrorPage } from './load-error-page.tsx'

/** Shown in place of a page that threw, unless drawing it again helps. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const isRedrawn = useRedraw(error, reset)
  const keeps = savesChanges()
  if (isRedrawn) return null
  // Without storage, a reload would lose the reader's answers.
  if (keeps && error instanceof Error && error.name === loadErrorName) return <LoadErrorPage error={error} />
  return (
    <div className="page">
      <PageTitle
        above="Error"
        title="Something went wrong"
        standfirst={
          keeps
            ? `Your work is saved. Try reloading the page. If that doesn’t help, here’s the error: ${messageOf(error)}`
            : `Don’t reload. This browser isn’t saving your answers, so you’ll lose them when this tab reloads or closes. The rest of the site still works. Here’s the error: ${messageOf(error)}`
        }
      />
      <ButtonLink to="/" weight="main">
        Go to the home page
      </ButtonLink>
      <LoadedErrorReport error={error} />
    </div>
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
