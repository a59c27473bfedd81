import { useState } from 'react'
import { charterLimits } from '#domain/charter/charter.ts'
import { Button } from '#ui/kit/button.tsx'
import { useFieldError } from '#ui/kit/field-error.tsx'
import styles from './add-item.module.css'

/** Id of the field. */
export const addItemId = 'add-item'
const roomId = 'add-item-room'

interface AddItemProps {
  /** How many more can be added. */
  readonly room: number
  /** Returns why it wasn't added; empty if it was. */
  readonly onAdd: (title: string) => string
}

/** Adds a custom responsibility; shows how many more can be added. */
export function AddItem({ room, onAdd }: AddItemProps) {
  const [title, setTitle] = useState('')
  const error = useFieldError(roomId)
  return (
    <form
      className={`needs-script no-print ${styles['add']}`}
      onSubmit={(event) => {
        event.preventDefault()
        const problem = title.trim() === '' ? 'Enter a responsibility first.' : onAdd(title)
        error.show(problem)
        if (problem === '') setTitle('')
      }}
    >
      <label htmlFor={addItemId}>Add a custom responsibility</label>
      <input
        id={addItemId}
        value={title}
        maxLength={charterLimits.title}
        placeholder="e.g., IT service desk"
        disabled={room === 0}
        {...error.field}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button type="submit" disabled={room === 0}>
        Add
      </Button>
      {error.message}
      <p id={roomId}>
        {room === 0
          ? `You’ve added all ${charterLimits.ownItems} custom responsibilities that fit in the charter’s link.`
          : `New responsibilities start out unassigned. You can add ${room} more (up to ${charterLimits.title} characters each).`}
      </p>
    </form>
  )
}
