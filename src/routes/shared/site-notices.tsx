import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { isDeviceCopy } from '#state/device-copy.ts'
import { deviceStorage } from '#state/persistence/persisted.ts'
import { updateReady } from '#state/update-ready.ts'
import { DeviceCopyNotice } from '#ui/shell/device-copy-notice.tsx'
import { SiteNotices } from '#ui/shell/site-notices.tsx'
import { SlowPageNotice } from '#ui/shell/slow-page-notice.tsx'
import { UpdateNotice } from '#ui/shell/update-notice.tsx'

/** What concerns the site rather than the page: an update, a host in trouble, a page that's slow to load. */
export function CurrentNotices() {
  return (
    <SiteNotices>
      {useStore(updateReady) && <UpdateNotice keepsAnswers={deviceStorage.fault === undefined} />}
      {/* The service worker leaves addresses of files to the browser. */}
      {useStore(isDeviceCopy) && <DeviceCopyNotice isOffline={!navigator.onLine} hostPage="/index.html" />}
      <SlowPage />
    </SiteNotices>
  )
}

/** How long a page may take to load before the reader is told, and before they're offered to stay; milliseconds. */
const patience = { told: 1_000, offered: 8_000 } as const

function SlowPage() {
  const router = useRouter()
  const isLoading = useRouterState({ select: (state) => state.isLoading })
  const [phase, setPhase] = useState<'quick' | keyof typeof patience>('quick')
  useEffect(() => {
    if (!isLoading) return undefined
    const told = setTimeout(() => setPhase('told'), patience.told)
    const offered = setTimeout(() => setPhase('offered'), patience.offered)
    return () => {
      clearTimeout(told)
      clearTimeout(offered)
      setPhase('quick')
    }
  }, [isLoading])
  if (phase === 'quick') return null
  const stay = () => {
    const shown = router.state.resolvedLocation?.publicHref
    if (shown !== undefined) void router.navigate({ href: shown, replace: true })
  }
  return <SlowPageNotice onStay={phase === 'offered' ? stay : undefined} />
}
