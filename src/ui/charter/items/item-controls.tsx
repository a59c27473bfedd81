import { useId, useState } from 'react'
import { type CharterLine, idsInLine } from '#domain/charter/charter-lines.ts'
import { canBeConsulted, charterLimits, type Holder } from '#domain/charter/charter.ts'
import { shared } from '#model/responsibility.ts'
import type { CharterActions } from '#ui/charter/charter-actions.ts'
import { useFieldError } from '#ui/kit/field-error.tsx'
import { FullNote } from '#ui/kit/full-note.tsx'
import { useTypedText } from '#ui/kit/typed-text.ts'
import styles from './charter-item.module.css'
import { OwnerSelect, someoneElse } from './owner-select.tsx'

interface ItemControlsProps {
  readonly item: CharterLine
  readonly holders: readonly Holder[]
  readonly showsConsulted: boolean
  readonly canAddHolder: boolean
  /** Whether the list of who is consulted is open. */
  readonly isConsultedOpen: boolean
  readonly onConsultedOpen: (isOpen: boolean) => void
  readonly actions: CharterActions
}

/** Owner, lead, and consulted: native controls, each labeled with the item. */
export function ItemControls(props: ItemControlsProps) {
  const { item, holders, showsConsulted, canAddHolder, isConsultedOpen, onConsultedOpen, actions } = props
  const [isNaming, setNaming] = useState(false)
  const { id, name, assignment } = item
  const [owner, setOwner] = useTypedText(`owner-${id}`)
  const closeNaming = () => {
    setNaming(false)
    setOwner('')
  }
  return (
    <div className={`needs-script no-print ${styles['controls']}`}>
      <OwnerSelect
        id={controlId(id)}
        title={name}
        holder={assignment.holder}
        holders={holders}
        canAddHolder={canAddHolder}
        onChoose={(holder) => {
          if (holder === someoneElse) setNaming(true)
          else {
            closeNaming()
            actions.onAssign(idsInLine(item), holder)
          }
        }}
      />
      <span className={styles['keys']} aria-hidden="true">
        Enter assigns
      </span>
      {assignment.holder === shared && (
        <select
          aria-label={`Lead: ${name}`}
          value={assignment.lead ?? ''}
          onChange={({ target: { value } }) => actions.onLead(idsInLine(item), value === '' ? null : value)}
        >
          <option value="">Choose a lead…</option>
          {holders
            .filter(({ kind }) => kind === 'role')
            .map((role) => (
              <option key={role.id} value={role.id}>
                Lead: {role.name}
              </option>
            ))}
        </select>
      )}
      {(item.responsibility === undefined || item.responsibility.beyond) && (
        <button type="button" className={styles['remove']} onClick={() => actions.onRemoveItem(id)}>
          Remove <span className="vh">{name}</span>
        </button>
      )}
      {/* A name that was half typed when the reader left the page is still there. */}
      {(isNaming || owner !== '') && (
        <NameOwner
          title={name}
          name={owner}
          isAsked={isNaming}
          menu={controlId(id)}
          onType={(typed) => {
            setNaming(true)
            setOwner(typed)
          }}
          onName={() => {
            closeNaming()
            actions.onAssignOwn(idsInLine(item), owner)
          }}
          onCancel={closeNaming}
        />
      )}
      {showsConsulted && (
        <Consulted
          item={item}
          holders={holders}
          isOpen={isConsultedOpen}
          onOpen={onConsultedOpen}
          onConsult={actions.onConsult}
        />
      )}
    </div>
  )
}

/** Id of an item's owner menu, which gets the focus after the item has moved. */
export function controlId(item: string): string {
  return `hold-${item}`
}

interface NameOwnerProps {
  readonly title: string
  /** Id of the owner menu, which gets the focus back. */
  readonly menu: string
  readonly name: string
  /** Whether the reader just asked for the field, so it takes the focus. */
  readonly isAsked: boolean
  readonly onType: (name: string) => void
  readonly onName: () => void
  readonly onCancel: () => void
}

function NameOwner({ title, menu, name, isAsked, onType, onName, onCancel }: NameOwnerProps) {
  const id = useId()
  const error = useFieldError()
  return (
    <form
      className={styles['naming']}
      data-focus-next={menu}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') error.show('Enter a name or title first.')
        else onName()
      }}
    >
      <label htmlFor={id}>
        Owner’s name or title <span className="vh">{title}</span>
      </label>
      <input
        id={id}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isAsked}
        value={name}
        {...error.field}
        maxLength={charterLimits.name}
        placeholder="e.g., Head of Data"
        onChange={({ target }) => onType(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      />
      <FullNote text={name} longest={charterLimits.name} />
      <button type="submit">Assign</button>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
      {error.message}
    </form>
  )
}

interface ConsultedProps {
  readonly item: CharterLine
  readonly holders: readonly Holder[]
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onConsult: CharterActions['onConsult']
}

function Consulted({ item, holders, isOpen, onOpen, onConsult }: ConsultedProps) {
  const { name, assignment } = item
  const names = holders.filter((holder) => assignment.consulted.includes(holder.id)).map((holder) => holder.name)
  return (
    <details className={styles['consulted']} open={isOpen} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>
        <span className="vh">{name}: </span>
        {names.length === 0 ? 'Consulted: none' : `Consulted: ${names.join(', ')}`}
      </summary>
      <fieldset>
        <legend className="vh">Consulted on: {name}</legend>
        {holders
          .filter((holder) => canBeConsulted(holder.kind) && holder.id !== assignment.holder)
          .map((holder) => (
            <label key={holder.id}>
              <input
                type="checkbox"
                checked={assignment.consulted.includes(holder.id)}
                onChange={() => onConsult(idsInLine(item), holder.id)}
              />
              {holder.name}
            </label>
          ))}
      </fieldset>
    </details>
  )
}
