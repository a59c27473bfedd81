import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { isDeviceCopy } from '#state/device-copy.ts'
import { savesChanges } from '#state/persistence/persisted.ts'
import { updateReady } from '#state/update-ready.ts'
import { DeviceCopyNotice } from '#ui/shell/device-copy-notice.tsx'
import { SiteNotices } from '#ui/shell/site-notices.tsx'
import { SlowPageNotice } from '#ui/shell/slow-page-notice.tsx'
import { UpdateNotice } from '#ui/shell/update-notice.tsx'

/** What concerns the site rather than the page: an update, a host in trouble, a page that's slow to load. */
export function CurrentNotices() {
  return (
    <SiteNotices>
      {useStore(updateReady) && <UpdateNotice keepsAnswers={savesChanges()} />}
      {/* The service worker leaves addresses of HTML files to the browser. */}
      {useStore(isDeviceCopy) && <DeviceCopyNotice isOffline={!navigator.onLine} hostPage="/index.html" />}
      <SlowPage />
    </SiteNotices>
  )
}

/** How long a page may take to load before the reader is told, and before they're offered to stay; milliseconds. */
const patience = [1_000, 8_000] as const

function SlowPage() {
  const router = useRouter()
  const isLoading = useRouterState({ select: (state) => state.isLoading })
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    if (!isLoading) return undefined
    const timers = patience.map((wait, index) => setTimeout(() => setPassed(index + 1), wait))
    return () => {
      timers.forEach(clearTimeout)
      setPassed(0)
    }
  }, [isLoading])
  const stay = () => {
    const shown = router.state.resolvedLocation?.publicHref
    if (shown !== undefined) void router.navigate({ href: shown, replace: true })
  }
  return passed > 0 && <SlowPageNotice onStay={passed === patience.length ? stay : undefined} />
}
