import { Button } from '#ui/kit/button.tsx'
import { useCopy } from '#ui/kit/use-copy.ts'
import styles from './error-report.module.css'

/** The error's details, to read and to send to the people who run the site. */
export function ErrorReport({ report }: { readonly report: string }) {
  const { state, copy } = useCopy()
  return (
    <details className={styles['report']}>
      <summary>Technical details</summary>
      <p>Includes the page address and any choices or answers it contains.</p>
      <textarea readOnly rows={8} value={report} aria-label="Report" onFocus={(event) => event.target.select()} />
      <Button onClick={() => void copy(report)}>{state === 'copied' ? 'Copied' : 'Copy report'}</Button>
      <p role="status">
        {state === 'refused' && 'Couldn’t copy. Select the text above and press Ctrl+C (⌘C).'}
        {state === 'copied' && <span className="vh">Report copied</span>}
      </p>
    </details>
  )
}
