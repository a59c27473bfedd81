import { type ClipboardEvent, useId, useState } from 'react'
import { charterLimits } from '#domain/charter/charter.ts'
import { pastedItems } from '#domain/charter/pasted-items.ts'
import { Button } from '#ui/kit/button.tsx'
import styles from './add-item.module.css'

interface AddItemProps {
  /** How many more can be added. */
  readonly room: number
  readonly onAdd: (titles: readonly string[]) => void
}

/** Adds custom responsibilities, several if several lines are pasted; shows how many more can be added. */
export function AddItem({ room, onAdd }: AddItemProps) {
  const [title, setTitle] = useState('')
  const [pasted, setPasted] = useState<readonly string[]>([])
  const [isCut, setIsCut] = useState(false)
  const id = useId()
  const add = (titles: readonly string[]) => {
    onAdd(titles)
    setTitle('')
    setPasted([])
    setIsCut(false)
  }
  const paste = ({
    clipboardData,
    currentTarget: { selectionStart, selectionEnd },
  }: ClipboardEvent<HTMLInputElement>) => {
    const text = clipboardData.getData('text')
    const entries = pastedItems(text)
    const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
    // The field has one line, in which the browser joins them.
    setPasted(entries.length > 1 ? entries : [])
    setIsCut(title.length - replaced + text.length > charterLimits.title)
  }
  return (
    <form
      className={`needs-script no-print ${styles['add']}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() !== '') add([title])
      }}
    >
      <label htmlFor={id}>Add a custom responsibility</label>
      <input
        id={id}
        value={title}
        maxLength={charterLimits.title}
        placeholder="e.g., IT service desk"
        disabled={room === 0}
        aria-describedby={`${id}-room`}
        onPaste={paste}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button type="submit" disabled={room === 0}>
        Add
      </Button>
      <p role="status" className={styles['pasted']}>
        {pasted.length > 0
          ? describePasted(pasted, room)
          : isCut && `Only the first ${charterLimits.title} characters fit.`}
      </p>
      {pasted.length > 0 && (
        <Button onClick={() => add(pasted.slice(0, room))}>Add {Math.min(pasted.length, room)} responsibilities</Button>
      )}
      <p id={`${id}-room`}>
        {room === 0
          ? `You’ve added all ${charterLimits.ownItems} custom responsibilities that fit in the charter’s link.`
          : `New responsibilities start out unassigned. You can add ${room} more (up to ${charterLimits.title} characters each).`}
      </p>
    </form>
  )
}

function describePasted(pasted: readonly string[], room: number): string {
  const long = pasted.slice(0, room).filter((entry) => entry.length > charterLimits.title).length
  return [
    `You pasted ${pasted.length} entries.`,
    pasted.length > room ? `Only the first ${room} fit.` : '',
    long > 0 ? `${long} will be cut to ${charterLimits.title} characters.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
