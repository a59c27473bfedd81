import { useEffect, useState } from 'react'
import { reloadIfReachable } from '#routes/shared/load-error.ts'
import { ErrorReport } from '#ui/error/error-report.tsx'
import { Button } from '#ui/kit/button.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

/**
 * Shown in place of a page whose code couldn't be loaded. Usually the host has a newer version by now, or a copy of a file is
 * bad; then the page reloads at the requested address. If the host can't be reached, it waits for the reader.
 */
export function LoadErrorPage({ report }: { readonly report: string }) {
  const [isTrying, setTrying] = useState(true)
  useEffect(() => {
    const repair = async () => {
      const repaired = await window.repairPage?.()
      setTrying(repaired?.isReloading === true)
    }
    void repair()
  }, [])
  const tryAgain = async () => {
    setTrying(true)
    setTrying(await reloadIfReachable())
  }
  return (
    <div className="page">
      <PageTitle
        above="Error"
        title="This page didn’t load"
        standfirst={
          <span role="status">
            {isTrying
              ? 'Trying again…'
              : 'The server didn’t send everything this page needs, or there’s no connection. Your work is saved, and the pages you’ve opened still work.'}
          </span>
        }
      />
      <Button weight="main" aria-disabled={isTrying} onClick={() => void tryAgain()}>
        Try again
      </Button>{' '}
      <Button onClick={() => window.history.back()}>Back to the previous page</Button>
      <ErrorReport report={report} />
    </div>
  )
}
