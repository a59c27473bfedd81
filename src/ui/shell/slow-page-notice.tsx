import { Button } from '#ui/kit/button.tsx'
import { SiteNotice } from './site-notices.tsx'

/** Says that the next page is still loading, and after a while offers to stay on this one. */
export function SlowPageNotice({ onStay }: { readonly onStay: (() => void) | undefined }) {
  return (
    <SiteNotice>
      {onStay === undefined ? (
        'Loading the next page…'
      ) : (
        <>
          The next page is taking a long time to load. <Button onClick={onStay}>Stay on this page</Button>
        </>
      )}
    </SiteNotice>
  )
}
