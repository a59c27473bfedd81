import { Fragment, type PointerEvent, useState } from 'react'
import { type CharterLine, idsInLine } from '#domain/charter/charter-lines.ts'
import { type CharterItem, type Holder, holderNames } from '#domain/charter/charter.ts'
import type { CharterActions } from '#ui/charter/charter-actions.ts'
import { type ShownReason, StartReasonLine } from '#ui/charter/start-reason-line.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './charter-item.module.css'
import { ItemControls } from './item-controls.tsx'
import { useArrival } from './use-arrival.ts'
import type { UseDragging } from './use-dragging.ts'

interface CharterItemProps {
  readonly item: CharterLine
  readonly holders: readonly Holder[]
  /** Why it has its owner; undefined if there's nothing to say. */
  readonly reason: ShownReason | undefined
  readonly addressOfItem: (item: CharterItem) => string | undefined
  /** Names of others who often own it. */
  readonly others: readonly string[]
  readonly showsConsulted: boolean
  readonly canAddHolder: boolean
  /** Undefined if the charter can't be edited. */
  readonly actions: CharterActions | undefined
  readonly drags: UseDragging
  readonly onDrag: (zone: string | null) => void
}

/** A responsibility under its owner. Dragging it to another owner reassigns it, as does its menu. */
export function CharterItemLine(props: CharterItemProps) {
  const { item, holders, reason, addressOfItem, others, showsConsulted, canAddHolder, actions, onDrag } = props
  const { isUp, dragging, press, onNear, onPoint, onPress } = props.drags
  const element = useArrival(isUp)
  const [isOpen, setOpen] = useState(false)
  const { id, name, title, assignment, includes } = item
  const says = ownerText(item, holders)
  const parts = (onPressHandle: ((event: PointerEvent) => void) | undefined) => (
    <>
      {actions && (
        <span
          className={`needs-script no-print ${styles['grip']}`}
          aria-hidden="true"
          title="Drag to reassign"
          // Otherwise, the browser selects text during the drag.
          onMouseDown={(event) => event.preventDefault()}
          onPointerDown={onPressHandle}
        />
      )}
      <div className={styles['heading']}>
        <p className={styles['title']}>
          <ItemName item={item} addressOfItem={addressOfItem} />
        </p>
        {title !== name && <p className={styles['phrase']}>{title}</p>}
        {includes.length > 0 && (
          <p className={styles['phrase']}>
            Includes{' '}
            {includes.map((each, index) => (
              <Fragment key={each.id}>
                {index > 0 && ', '}
                <ItemName item={each} addressOfItem={addressOfItem} />
              </Fragment>
            ))}
          </p>
        )}
        {others.length > 0 && (
          <p className={styles['phrase']}>
            <Link to={`${addressOfItem(item) ?? ''}#others`}>Elsewhere often</Link>: {others.join(', ')}
          </p>
        )}
      </div>
      {says !== '' && (
        <p className={styles['says']} data-shown={actions === undefined || undefined}>
          {says}
        </p>
      )}
      {actions && (
        <ItemControls
          item={item}
          holders={holders}
          showsConsulted={showsConsulted}
          canAddHolder={canAddHolder}
          isConsultedOpen={isOpen}
          onConsultedOpen={setOpen}
          actions={actions}
        />
      )}
      {reason && (
        <p className={styles['reason']}>
          <StartReasonLine reason={reason} />
        </p>
      )}
    </>
  )
  if (actions === undefined) {
    return (
      <li className={styles['item']} ref={element}>
        {parts(undefined)}
      </li>
    )
  }
  if (dragging === undefined) {
    return (
      // These only load what drags.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
      <li
        className={styles['item']}
        data-item
        ref={element}
        onPointerEnter={({ pointerType }) => onPoint(pointerType)}
        onPointerMove={({ pointerType }) => onPoint(pointerType)}
        onFocus={onNear}
      >
        {parts(({ nativeEvent }) => onPress(id, nativeEvent))}
      </li>
    )
  }
  return (
    <dragging.DraggableItem
      id={id}
      className={styles['item']}
      element={element}
      holder={assignment.holder}
      press={press}
      onDrag={onDrag}
      onDrop={(holder) => actions.onAssign(idsInLine(item), holder)}
    >
      {parts}
    </dragging.DraggableItem>
  )
}

interface ItemNameProps {
  readonly item: CharterItem
  readonly addressOfItem: (item: CharterItem) => string | undefined
}

/** A responsibility's name, linked to its page if it has one. */
function ItemName({ item, addressOfItem }: ItemNameProps) {
  const address = addressOfItem(item)
  return address === undefined ? item.name : <Link to={address}>{item.name}</Link>
}

/** What the controls show, where there are none. For a role, and for what's unassigned, the column's heading says it. */
function ownerText({ assignment }: CharterItem, holders: readonly Holder[]): string {
  const { holder, lead, consulted } = assignment
  const nameOf = holderNames(holders)
  const kind = holders.find(({ id }) => id === holder)?.kind
  const parts = [
    ...(kind === 'shared' ? [lead === null ? 'No lead' : `Lead: ${nameOf(lead)}`] : []),
    ...(kind === 'party' || kind === 'own' ? [nameOf(holder)] : []),
    ...(consulted.length === 0 ? [] : [`Consulted: ${consulted.map(nameOf).join(', ')}`]),
  ]
  return parts.join('; ')
}
