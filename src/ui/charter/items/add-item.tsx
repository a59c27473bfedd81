import { type ClipboardEvent, useMemo, useState } from 'react'
import { charterLimits } from '#domain/charter/charter.ts'
import { pastedItems } from '#domain/charter/pasted-items.ts'
import { Button } from '#ui/kit/button.tsx'
import { useFieldError } from '#ui/kit/field-error.tsx'
import { useTypedText } from '#ui/kit/typed-text.ts'
import styles from './add-item.module.css'

/** Id of the field. */
export const addItemId = 'add-item'
const roomId = 'add-item-room'

/** How much of a paste is kept when the reader leaves the page, in UTF-16 code units: far more than there's room for. */
const longestKept = 10_000

interface AddItemProps {
  /** How many more can be added. */
  readonly room: number
  /** Returns why they weren't added; empty if they were. */
  readonly onAdd: (titles: readonly string[]) => string
}

/** Adds custom responsibilities, several if several lines are pasted; shows how many more can be added. */
export function AddItem({ room, onAdd }: AddItemProps) {
  const [title, setTitle] = useTypedText(addItemId)
  const [lines, setLines] = useTypedText('add-item-lines')
  const [justPasted, setJustPasted] = useState<readonly string[]>()
  const pasted = useMemo(() => justPasted ?? pastedItems(lines), [justPasted, lines])
  const [isCut, setIsCut] = useState(false)
  const error = useFieldError(roomId)
  const add = (titles: readonly string[]) => {
    const problem = onAdd(titles)
    error.show(problem)
    if (problem !== '') return
    setTitle('')
    setLines('')
    setJustPasted(undefined)
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
    const several = entries.length > 1 ? entries : []
    setJustPasted(several)
    setLines(several.join('\n').slice(0, longestKept))
    setIsCut(title.length - replaced + text.length > charterLimits.title)
  }
  return (
    <form
      className={`needs-script no-print ${styles['add']}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() === '') error.show('Enter a responsibility first.')
        else add([title])
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
        onPaste={paste}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button type="submit" disabled={room === 0}>
        Add
      </Button>
      {error.message}
      <p role="status" className={styles['pasted']}>
        {pasted.length > 0
          ? describePasted(pasted, room)
          : isCut && `Only the first ${charterLimits.title} characters fit.`}
      </p>
      {pasted.length > 0 && (
        <Button onClick={() => add(pasted.slice(0, room))}>Add {Math.min(pasted.length, room)} responsibilities</Button>
      )}
      <p id={roomId}>
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
