import { type ReactNode, useRef, useState } from 'react'
import styles from './facet-sheet.module.css'

interface FacetSheetProps {
  /** How many conditions are in force. */
  readonly conditions: number
  /** How many results they leave. */
  readonly found: number
  readonly children: ReactNode
}

/** The filters on a narrow page: a button with their number, and a sheet that the browser lays over the page. */
export function FacetSheet({ conditions, found, children }: FacetSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <div className={`needs-script no-print ${styles['sheet']}`}>
      <button type="button" className={styles['open']} onClick={open} aria-haspopup="dialog">
        Filter {conditions > 0 && <span className={styles['badge']}>{conditions}</span>}
      </button>
      <dialog
        ref={dialog}
        className={styles['dialog']}
        aria-label="Filters"
        closedby="any"
        onClose={() => setOpen(false)}
      >
        {isOpen && (
          <>
            <div className={styles['body']}>{children}</div>
            <form method="dialog" className={styles['foot']}>
              <button type="submit" className={styles['done']}>
                {found === 1 ? 'Show 1 result' : `Show ${found} results`}
              </button>
            </form>
          </>
        )}
      </dialog>
    </div>
  )
}
