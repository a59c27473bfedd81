import { useId, useState } from 'react'
import { type CharterItem, canBeConsulted, charterLimits, type Holder } from '#domain/charter/charter.ts'
import { shared } from '#model/responsibility.ts'
import type { CharterActions } from '#ui/charter/charter-actions.ts'
import styles from './charter-item.module.css'
import { OwnerSelect, someoneElse } from './owner-select.tsx'

interface ItemControlsProps {
  readonly item: CharterItem
  readonly holders: readonly Holder[]
  readonly showsConsulted: boolean
  readonly canAddHolder: boolean
  readonly actions: CharterActions
}

/** Who holds it, who leads it, who is consulted: native controls, each named after the item. */
export function ItemControls({ item, holders, showsConsulted, canAddHolder, actions }: ItemControlsProps) {
  const [isNaming, setNaming] = useState(false)
  const { id, title, assignment } = item
  return (
    <div className={`needs-script no-print ${styles['controls']}`}>
      <OwnerSelect
        id={controlId(id)}
        title={title}
        holder={assignment.holder}
        holders={holders}
        canAddHolder={canAddHolder}
        onChoose={(holder) => {
          setNaming(holder === someoneElse)
          if (holder !== someoneElse) actions.onAssign(id, holder)
        }}
      />
      {assignment.holder === shared && (
        <select
          aria-label={`Led by: ${title}`}
          value={assignment.lead ?? ''}
          onChange={({ target: { value } }) => actions.onLead(id, value === '' ? null : value)}
        >
          <option value="">No lead named</option>
          {holders
            .filter(({ kind }) => kind === 'role')
            .map((role) => (
              <option key={role.id} value={role.id}>
                {role.name} leads
              </option>
            ))}
        </select>
      )}
      {item.responsibility === undefined && (
        <button type="button" className={styles['remove']} onClick={() => actions.onRemoveItem(id)}>
          Remove <span className="vh">{title}</span>
        </button>
      )}
      {isNaming && (
        <NameHolder
          title={title}
          onName={(name) => {
            setNaming(false)
            actions.onAssignOwn(id, name)
          }}
          onCancel={() => setNaming(false)}
        />
      )}
      {showsConsulted && <Consulted item={item} holders={holders} onConsult={actions.onConsult} />}
    </div>
  )
}

/** Id of the control that says who holds an item: the focus goes there when the item has moved. */
export function controlId(item: string): string {
  return `hold-${item}`
}

interface NameHolderProps {
  readonly title: string
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

function NameHolder({ title, onName, onCancel }: NameHolderProps) {
  const [name, setName] = useState('')
  const id = useId()
  return (
    <form
      className={styles['naming']}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onName(name)
      }}
    >
      <label htmlFor={id}>
        Who holds it? <span className="vh">{title}</span>
      </label>
      <input
        id={id}
        // The reader has just asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={name}
        maxLength={charterLimits.name}
        placeholder="Head of data"
        onChange={({ target }) => setName(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      />
      <button type="submit">Give it to them</button>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </form>
  )
}

function Consulted({
  item,
  holders,
  onConsult,
}: Pick<ItemControlsProps, 'item' | 'holders'> & Pick<CharterActions, 'onConsult'>) {
  const { id, title, assignment } = item
  const names = holders.filter((holder) => assignment.consulted.includes(holder.id)).map(({ name }) => name)
  return (
    <details className={styles['consulted']}>
      <summary>
        <span className="vh">{title}: </span>
        {names.length === 0 ? 'Nobody consulted' : `Consulted: ${names.join(', ')}`}
      </summary>
      <fieldset>
        <legend className="vh">Consulted on: {title}</legend>
        {holders
          .filter((holder) => canBeConsulted(holder.kind) && holder.id !== assignment.holder)
          .map((holder) => (
            <label key={holder.id}>
              <input
                type="checkbox"
                checked={assignment.consulted.includes(holder.id)}
                onChange={() => onConsult(id, holder.id)}
              />
              {holder.name}
            </label>
          ))}
      </fieldset>
    </details>
  )
}
