import type { CharterItem } from '#domain/charter/charter.ts'
import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { addItemId } from './add-item.tsx'
import styles from './list-items.module.css'

interface ListItemsProps {
  /** The responsibilities beyond the article that the charter doesn't list. */
  readonly items: readonly CharterItem[]
  readonly addressOfItem: (item: CharterItem) => string | undefined
  /** The name of an owner, by id. */
  readonly nameOf: (holder: string) => string
  /** Lists some, each with its usual owner. */
  readonly onList: (items: readonly string[]) => void
}

/** Adds responsibilities that the article doesn't mention. */
export function ListItems({ items, addressOfItem, nameOf, onList }: ListItemsProps) {
  if (items.length === 0) return null
  return (
    <details className={`needs-script no-print ${styles['list']}`}>
      <summary>
        Add responsibilities beyond the article <span className={styles['count']}>{items.length}</span>
      </summary>
      <p>
        The article doesn’t mention these, and many organizations have them. Each starts with its usual owner, or
        unassigned where organizations differ.
      </p>
      <Button onClick={() => onList(items.map(({ id }) => id))}>Add all {items.length}</Button>
      <ul data-focus-next={addItemId}>
        {items.map((item) => {
          const address = addressOfItem(item)
          return (
            <li key={item.id}>
              {address === undefined ? item.name : <Link to={address}>{item.name}</Link>}
              <span className={styles['owner']}>{nameOf(item.byArticle.holder)}</span>
              <Button weight="tool" onClick={() => onList([item.id])}>
                Add <span className="vh">{item.name}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
