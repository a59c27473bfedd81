import { Button } from '#ui/kit/button.tsx'
import { useCopy } from '#ui/kit/use-copy.ts'
import styles from './error-report.module.css'

/** What went wrong, to be read and sent to whoever runs the site. */
export function ErrorReport({ report }: { readonly report: string }) {
  const { state, copy } = useCopy()
  return (
    <details className={styles['report']}>
      <summary>What went wrong, for whoever can mend it</summary>
      <p>It names the page’s address, with whatever choices and answers stand in it.</p>
      <textarea readOnly rows={8} value={report} aria-label="Report" onFocus={(event) => event.target.select()} />
      <Button onClick={() => void copy(report)}>{state === 'copied' ? 'Copied' : 'Copy the report'}</Button>
      <p role="status">
        {state === 'refused' && 'The browser would not copy. Select the text above, and copy it by hand.'}
        {state === 'copied' && <span className="vh">Report copied</span>}
      </p>
    </details>
  )
}
