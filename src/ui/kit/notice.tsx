import styles from './notice.module.css'

/** One sentence about something that went differently than asked, announced when it appears. */
export function Notice({ text }: { readonly text: string }) {
  return (
    <div role="status" className="no-print">
      {text !== '' && <p className={styles['notice']}>{text}</p>}
    </div>
  )
}
