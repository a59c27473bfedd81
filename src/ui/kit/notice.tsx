import styles from './notice.module.css'

/**
 * A sentence about something that didn't go as requested, announced when it appears. If it has several lines, all but the first
 * are a list.
 */
export function Notice({ text }: { readonly text: string }) {
  const [sentence, ...items] = text.split('\n')
  return (
    <div role="status" className="no-print">
      {text !== '' && items.length === 0 && <p className={styles['notice']}>{sentence}</p>}
      {items.length > 0 && (
        <div className={styles['notice']}>
          <p>{sentence}</p>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
