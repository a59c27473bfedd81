import { useEffect, useState } from 'react'
import { LoadedErrorReport } from '#routes/shared/loaded-error-report.tsx'
import { Button } from '#ui/kit/button.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

/** Whether the page is about to reload, because the host has everything that it needs. */
const repair = async (by?: 'asked') => (await window.repairPage?.(by))?.isReloading === true

/**
 * Shown in place of a page whose code couldn't be loaded. Usually the host has a newer version by now, or a copy of a file is
 * bad; then the page reloads at the requested address. If the host can't be reached, it waits for the reader.
 */
export function LoadErrorPage({ error }: { readonly error: Error }) {
  const [isTrying, setTrying] = useState(true)
  useEffect(() => void repair().then(setTrying), [])
  const tryAgain = async () => {
    setTrying(true)
    setTrying(await repair('asked'))
  }
  return (
    <div className="page">
      <PageTitle
        title="This page didn’t load"
        standfirst={
          <span role="status">
            {isTrying
              ? 'Trying again…'
              : 'The server didn’t send everything this page needs, or there’s no connection. Your work is saved.'}
          </span>
        }
      />
      <Button weight="main" onClick={() => void tryAgain()}>
        Try again
      </Button>{' '}
      <Button onClick={() => window.history.back()}>Back to the previous page</Button>
      <LoadedErrorReport error={error} />
    </div>
  )
}
