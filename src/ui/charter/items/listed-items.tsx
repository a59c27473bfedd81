import type { CharterItem } from '#domain/charter/charter.ts'
import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { addItemId } from './add-item.tsx'
import styles from './listed-items.module.css'

export interface ListedItemsProps {
  /** The responsibilities beyond the article that the charter doesn't list. */
  readonly items: readonly CharterItem[]
  readonly addressOfItem: (item: CharterItem) => string | undefined
  /** The name of an owner, by id. */
  readonly nameOf: (holder: string) => string
  /** Lists some, each with its usual owner. */
  readonly onList: (items: readonly string[]) => void
}

/** The responsibilities that can be added, one by one or all at once. */
export function ListedItems({ items, addressOfItem, nameOf, onList }: ListedItemsProps) {
  return (
    <div className={styles['list']}>
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
    </div>
  )
}
