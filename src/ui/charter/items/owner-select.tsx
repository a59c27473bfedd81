import { useRef, useState } from 'react'
import { charterLimits, type Holder, type HolderId } from '#domain/charter/charter.ts'

/** Not the id of any owner: ids start with a letter. */
export const someoneElse = '+'

/** Id of the hidden text that tells how the menus work with the keyboard; once per page. */
export const ownerKeysId = 'owner-keys'

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
 * would move away while the reader is still choosing. A choice by keyboard therefore counts only on Enter, or when the focus
 * leaves; until then, Escape takes it back.
 */
export function OwnerSelect({ id, title, holder, holders, canAddHolder, onChoose }: OwnerSelectProps) {
  const [pending, setPending] = useState<string | null>(null)
  const isByKeys = useRef(false)
  const settle = (choice: string | null) => {
    isByKeys.current = false
    setPending(null)
    if (choice !== null && choice !== holder) onChoose(choice)
  }
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
      aria-describedby={ownerKeysId}
      data-pending={pending !== null || undefined}
      value={pending ?? holder}
      onPointerDown={() => {
        isByKeys.current = false
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle(pending)
        else if (key === 'Escape') settle(null)
        else isByKeys.current = true
      }}
      // Naming someone else takes the focus, so leaving doesn't begin it.
      onBlur={() => settle(pending === someoneElse ? null : pending)}
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
