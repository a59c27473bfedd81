import { lazy, Suspense, useState } from 'react'
import styles from './add-item.module.css'
import type { ListedItemsProps } from './listed-items.tsx'

/** Loaded once it's open, since few readers open it. */
const ListedItems = lazy(() => import('./listed-items.tsx').then((module) => ({ default: module.ListedItems })))

/** Adds responsibilities that the article doesn't mention. */
export function ListItems(props: ListedItemsProps) {
  const [isOpen, setOpen] = useState(false)
  if (props.items.length === 0) return null
  return (
    <details
      className={`needs-script no-print ${styles['more']}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        Add responsibilities beyond the article <span>{props.items.length}</span>
      </summary>
      {isOpen && (
        <Suspense>
          <ListedItems {...props} />
        </Suspense>
      )}
    </details>
  )
}
