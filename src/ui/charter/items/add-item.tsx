import { useId, useState } from 'react'
import { charterLimits } from '#domain/charter/charter.ts'
import { Button } from '#ui/kit/button.tsx'
import styles from './add-item.module.css'

interface AddItemProps {
  /** How many more there is room for. */
  readonly room: number
  readonly onAdd: (title: string) => void
}

/** Adds a responsibility of one's own; says how many more there is room for. */
export function AddItem({ room, onAdd }: AddItemProps) {
  const [title, setTitle] = useState('')
  const id = useId()
  return (
    <form
      className={`needs-script no-print ${styles['add']}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() === '') return
        onAdd(title)
        setTitle('')
      }}
    >
      <label htmlFor={id}>Add a responsibility of your own</label>
      <input
        id={id}
        value={title}
        maxLength={charterLimits.title}
        placeholder="Run the ticket desk"
        disabled={room === 0}
        aria-describedby={`${id}-room`}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button type="submit" disabled={room === 0}>
        Add
      </Button>
      <p id={`${id}-room`}>
        {room === 0
          ? `There is room for ${charterLimits.ownItems} of your own, so that the charter fits into a link.`
          : `It begins with nobody. Room for ${room} more, of ${charterLimits.title} characters each.`}
      </p>
    </form>
  )
}
