import { Button } from '#ui/kit/button.tsx'
import styles from './update-notice.module.css'

interface UpdateNoticeProps {
  readonly isThere: boolean
  /** False where the browser keeps nothing, so that reloading would lose what is not in the address. */
  readonly keepsAnswers: boolean
}

/** Tells once, and politely, that the site has changed since the page was opened. The reader decides when to take it. */
export function UpdateNotice({ isThere, keepsAnswers }: UpdateNoticeProps) {
  return (
    <div role="status" className="page no-print">
      {isThere && (
        <p className={styles['notice']}>
          A newer version of this site is ready.{' '}
          {keepsAnswers
            ? 'Reload when it suits you: what you have done here is kept.'
            : 'Finish what you are doing first: this browser would not keep it.'}{' '}
          <Button onClick={() => window.location.reload()}>Reload</Button>
        </p>
      )}
    </div>
  )
}
