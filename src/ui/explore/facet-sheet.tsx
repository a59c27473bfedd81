import type { ReactNode } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import styles from './facet-sheet.module.css'

interface FacetSheetProps {
  /** How many filters are active. */
  readonly conditions: number
  /** How many results they leave. */
  readonly found: number
  readonly children: ReactNode
}

/** The filters on a narrow page: a button with their number, and a modal sheet. */
export function FacetSheet({ conditions, found, children }: FacetSheetProps) {
  return (
    <div className={`needs-script no-print ${styles['sheet']}`} data-awaits="link">
      <Dialog
        name="Filters"
        opener={<>Filter {conditions > 0 && <span className={styles['badge']}>{conditions}</span>}</>}
        className={styles['dialog']}
      >
        <div className={styles['body']}>{children}</div>
        <form method="dialog" className={styles['foot']}>
          {/* While the sheet is open, the page behind it is silent. */}
          <p role="status" className="vh">
            {found === 1 ? '1 result' : `${found} results`}
          </p>
          <Button type="submit" weight="main" className={styles['done']}>
            {found === 1 ? 'Show 1 result' : `Show ${found} results`}
          </Button>
        </form>
      </Dialog>
    </div>
  )
}
