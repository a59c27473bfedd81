import { Button } from '#ui/kit/button.tsx'
import styles from './update-notice.module.css'

interface UpdateNoticeProps {
  readonly isThere: boolean
  /** False when the browser can't store answers, so reloading would lose everything that isn't in the URL. */
  readonly keepsAnswers: boolean
}

/** A polite live region that announces an update of the site once. Readers decide when to reload. */
export function UpdateNotice({ isThere, keepsAnswers }: UpdateNoticeProps) {
  return (
    <div role="status" className="page no-print">
      {isThere && (
        <p className={styles['notice']}>
          An update is available.{' '}
          {keepsAnswers
            ? 'Reload anytime. Your work is saved.'
            : 'Finish what you’re doing first. This browser isn’t saving your work.'}{' '}
          <Button onClick={() => window.location.reload()}>Reload</Button>
        </p>
      )}
    </div>
  )
}
