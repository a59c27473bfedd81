import { useEffect, useRef, useState } from 'react'
import { charterLimits, type Holder, type HolderId } from '#domain/charter/charter.ts'

/** Not the id of any holder: ids begin with a letter. */
export const someoneElse = '+'

/** How long a reader who chooses by keys is waited for, in milliseconds. */
const pause = 900

interface HolderSelectProps {
  readonly id: string
  /** What it is about. */
  readonly title: string
  readonly holder: HolderId
  readonly holders: readonly Holder[]
  readonly canAddHolder: boolean
  /** A holder, or {@link someoneElse}. */
  readonly onChoose: (holder: string) => void
}

/**
 * The menu that gives a responsibility to someone. In a closed menu every arrow and letter is a choice, and the
 * responsibility would be gone to another place in the middle of a word: so what is chosen by keys counts once the
 * reader pauses, presses Enter or goes on.
 */
export function OwnerSelect({ id, title, holder, holders, canAddHolder, onChoose }: HolderSelectProps) {
  const [pending, setPending] = useState<string | null>(null)
  const isByKeys = useRef(false)
  const settle = (choice: string | null) => {
    isByKeys.current = false
    setPending(null)
    if (choice !== null && choice !== holder) onChoose(choice)
  }
  useEffect(() => {
    if (pending === null) return
    const timer = setTimeout(() => settle(pending), pause)
    return () => clearTimeout(timer)
  })
  const optionsOf = (...kinds: readonly Holder['kind'][]) =>
    holders
      .filter(({ kind }) => kinds.includes(kind))
      .map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))
  return (
    <select
      id={id}
      aria-label={`Held by: ${title}`}
      value={pending ?? holder}
      onPointerDown={() => {
        isByKeys.current = false
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle(pending)
        else if (key === 'Escape') settle(null)
        else isByKeys.current = true
      }}
      onBlur={() => settle(pending)}
      onChange={({ target: { value } }) => (isByKeys.current ? setPending(value) : settle(value))}
    >
      {optionsOf('role', 'shared')}
      <optgroup label="Someone else">
        {optionsOf('party', 'own')}
        <option value={someoneElse} disabled={!canAddHolder}>
          {canAddHolder ? 'Another person or seat…' : `No more than ${charterLimits.ownHolders} of your own`}
        </option>
      </optgroup>
      {optionsOf('nobody')}
    </select>
  )
}
