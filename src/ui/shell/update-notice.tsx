import { Button } from '#ui/kit/button.tsx'
import { SiteNotice } from './site-notices.tsx'

/**
 * Announces an update of the site. Readers decide when to reload.
 * @param props `keepsAnswers` is false when the browser can't store answers, so reloading would lose everything that isn't
 * in the URL.
 */
export function UpdateNotice({ keepsAnswers }: { readonly keepsAnswers: boolean }) {
  return (
    <SiteNotice>
      An update is available.{' '}
      {keepsAnswers
        ? 'Reload anytime. Your work is saved.'
        : 'Finish what you’re doing first. This browser isn’t saving your work.'}{' '}
      <Button onClick={() => window.location.reload()}>Reload</Button>
    </SiteNotice>
  )
}
