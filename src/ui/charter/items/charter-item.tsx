import { useDragControls } from 'framer-motion'
import * as m from 'framer-motion/m'
import type { RefObject } from 'react'
import { type CharterItem, type Holder, holderNames } from '#domain/charter/charter.ts'
import type { CharterActions } from '#ui/charter/charter-actions.ts'
import { type ShownReason, StartReasonLine } from '#ui/charter/start-reason-line.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './charter-item.module.css'
import { zoneAt } from './drop-zone.ts'
import { ItemControls } from './item-controls.tsx'
import { itemMotion, useArrival } from './item-motion.ts'

interface CharterItemProps {
  readonly item: CharterItem
  readonly holders: readonly Holder[]
  /** Why it has its owner; undefined if there's nothing to say. */
  readonly reason: ShownReason | undefined
  readonly address: string | undefined
  readonly showsConsulted: boolean
  readonly canAddHolder: boolean
  /** Undefined if the charter can't be edited. */
  readonly actions: CharterActions | undefined
  /** Whether the page had loaded before this item was added. */
  readonly isUp: RefObject<boolean>
  readonly onDrag: (zone: string | null) => void
}

/** A responsibility under its owner. Dragging it to another owner reassigns it, as does its menu. */
export function CharterItemLine(props: CharterItemProps) {
  const { item, holders, reason, address, showsConsulted, canAddHolder, actions, isUp, onDrag } = props
  const drag = useDragControls()
  const element = useArrival(isUp)
  const { id, name, title, assignment } = item
  const says = ownerText(item, holders)
  return (
    <m.li
      className={styles['item']}
      ref={element}
      layoutId={`charter-${id}`}
      {...itemMotion()}
      {...(actions && {
        onPointerEnter: actions.onDragIntent,
        onFocus: actions.onDragIntent,
        drag: true,
        dragControls: drag,
        dragListener: false,
        dragSnapToOrigin: true,
        dragMomentum: false,
        whileDrag: { zIndex: 3 },
        onDragStart: () => onDrag(assignment.holder),
        onDrag: (event) => onDrag(zoneAt(event)),
        onDragEnd: (event) => {
          onDrag(null)
          const zone = zoneAt(event)
          if (zone !== null && zone !== assignment.holder) actions.onAssign(id, zone)
        },
      })}
    >
      {actions && (
        <span
          className={`needs-script no-print ${styles['grip']}`}
          aria-hidden="true"
          title="Drag to reassign"
          // Otherwise, the browser selects text during the drag.
          onMouseDown={(event) => event.preventDefault()}
          onPointerDown={(event) => drag.start(event)}
        />
      )}
      <div className={styles['heading']}>
        <p className={styles['title']}>{address === undefined ? name : <Link to={address}>{name}</Link>}</p>
        {title !== name && <p className={styles['phrase']}>{title}</p>}
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
          actions={actions}
        />
      )}
      {reason && (
        <p className={styles['reason']}>
          <StartReasonLine reason={reason} />
        </p>
      )}
    </m.li>
  )
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
