import styles from './notice.module.css'

/** A sentence about something that didn't go as requested, announced when it appears. */
export function Notice({ text }: { readonly text: string }) {
  return (
    <div role="status" className="no-print">
      {text !== '' && <p className={styles['notice']}>{text}</p>}
    </div>
  )
}
