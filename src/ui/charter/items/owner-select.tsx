import { useEffect, useRef, useState } from 'react'
import { charterLimits, type Holder, type HolderId } from '#domain/charter/charter.ts'

/** Not the id of any owner: ids start with a letter. */
export const someoneElse = '+'

/** How long to wait for the next key before a choice by keyboard counts, in milliseconds. */
const pause = 900

interface OwnerSelectProps {
  readonly id: string
  /** What the responsibility is called. */
  readonly title: string
  readonly holder: HolderId
  readonly holders: readonly Holder[]
  readonly canAddHolder: boolean
  /** Gets the id of an owner, or {@link someoneElse}. */
  readonly onChoose: (holder: string) => void
}

/**
 * The menu that assigns a responsibility. In a closed menu, every arrow key or letter makes a choice, so the responsibility
 * would move away while the reader is still typing. A choice by keyboard therefore counts only after a pause, on Enter, or
 * when the focus leaves.
 */
export function OwnerSelect({ id, title, holder, holders, canAddHolder, onChoose }: OwnerSelectProps) {
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
      aria-label={`Owner: ${title}`}
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
      <optgroup label="Other owners">
        {optionsOf('party', 'own')}
        <option value={someoneElse} disabled={!canAddHolder}>
          {canAddHolder ? 'Other…' : `Limit of ${charterLimits.ownHolders} custom owners reached`}
        </option>
      </optgroup>
      {optionsOf('nobody')}
    </select>
  )
}
