import { type ReactNode, useId, useState } from 'react'
import { nameIn, namedOwner, type OwnerChoice, sessionLimits } from '#domain/session/session.ts'
import type { Party } from '#model/party.ts'
import { shared } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import { ChoiceGroup } from '#ui/kit/choice-group.tsx'
import styles from './owner-group.module.css'

/** Not the ids of any owners: those start with a letter. */
const someoneElse = '+'
const unnamed = '++'

interface OwnerGroupProps {
  /** What the owner is for, for those who don't see it next to the choices. */
  readonly item: string
  /** What is being chosen. */
  readonly label: ReactNode
  /** Unique on the page. */
  readonly name: string
  readonly roles: readonly Role[]
  readonly parties: readonly Party[]
  /** Owners who aren't in the content, and have been named for other items. */
  readonly own: readonly OwnerChoice[]
  /** Whether there's room for another one. */
  readonly canName: boolean
  /** Undefined if none is chosen. */
  readonly owner: OwnerChoice | undefined
  /** The choice that isn't an owner. */
  readonly last: { readonly value: string; readonly label: string }
  /** Gets an owner; with an empty name as long as it's only known that it's someone else. */
  readonly onOwner: (owner: OwnerChoice) => void
}

/** Who should own something: a role, both, someone else from a menu or by name, or none of them. */
export function OwnerGroup(props: OwnerGroupProps) {
  const { item, label, name, roles, parties, own, canName, owner, last, onOwner } = props
  const [isNaming, setNaming] = useState(false)
  const choices = [
    ...roles.map(({ id, abbreviation }) => ({ value: id, label: abbreviation })),
    { value: shared, label: 'Shared' },
    { value: someoneElse, label: 'Someone else' },
    last,
  ]
  const isElse = owner !== undefined && !choices.some(({ value }) => value === owner && value !== someoneElse)
  const typed = owner === undefined ? undefined : nameIn(owner)
  const isOther = typed !== undefined && !own.includes(owner ?? '')
  const asksName = isElse && isOther && (isNaming || typed !== '')
  return (
    <div className={styles['owner']} data-chosen={owner !== undefined || undefined}>
      <ChoiceGroup
        legend={
          <>
            {label} <span className="vh">({item})</span>
          </>
        }
        name={name}
        choices={choices}
        value={isElse ? someoneElse : (owner ?? '')}
        onChange={(value) => {
          setNaming(false)
          onOwner(value)
        }}
      />
      {isElse && (
        <div className={styles['else']}>
          <select
            aria-label={`Who else: ${item}`}
            value={asksName ? unnamed : owner}
            onChange={({ target: { value } }) => {
              setNaming(value === unnamed)
              onOwner(value === unnamed ? someoneElse : value)
            }}
          >
            <option value={someoneElse}>Choose…</option>
            <optgroup label="Other owners">
              {parties.map((party) => (
                <option key={party.id} value={party.id}>
                  {party.name}
                </option>
              ))}
            </optgroup>
            <optgroup label="By name">
              {own.map((each) => (
                <option key={each} value={each}>
                  {nameIn(each)}
                </option>
              ))}
              <option value={unnamed} disabled={!canName && !asksName}>
                {canName || asksName ? 'Other…' : 'No room for another name'}
              </option>
            </optgroup>
          </select>
          {asksName && <NameField item={item} name={typed ?? ''} onName={(text) => onOwner(namedOwner(text))} />}
        </div>
      )}
    </div>
  )
}

interface NameFieldProps {
  readonly item: string
  readonly name: string
  readonly onName: (name: string) => void
}

function NameField({ item, name, onName }: NameFieldProps) {
  const id = useId()
  return (
    <span className={styles['name']}>
      <label htmlFor={id}>
        Name or title <span className="vh">({item})</span>
      </label>
      <input
        id={id}
        value={name}
        maxLength={sessionLimits.name}
        placeholder="e.g., Head of Data"
        autoComplete="off"
        onChange={({ target }) => onName(target.value)}
      />
    </span>
  )
}
