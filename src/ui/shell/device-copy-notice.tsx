import { Link } from '#ui/kit/link.tsx'
import { SiteNotice } from './site-notices.tsx'

/**
 * Says that the page comes from the copy that the device has stored.
 * @param props `hostPage` is an address that always comes from the host, for readers who have to log in there.
 */
export function DeviceCopyNotice({ isOffline, hostPage }: { readonly isOffline: boolean; readonly hostPage: string }) {
  return (
    <SiteNotice>
      {isOffline ? (
        'You’re offline. This page comes from the copy on your device.'
      ) : (
        <>
          The site’s server didn’t send this page, so it comes from the copy on your device.{' '}
          <Link to={hostPage}>See what the server sends</Link>
        </>
      )}
    </SiteNotice>
  )
}
