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
  /** Why it is here; undefined where there is nothing to say. */
  readonly reason: ShownReason | undefined
  readonly address: string | undefined
  readonly showsConsulted: boolean
  readonly canAddHolder: boolean
  /** Undefined where the charter is only shown. */
  readonly actions: CharterActions | undefined
  /** Whether the page is up already, when this one is there. */
  readonly isUp: RefObject<boolean>
  readonly onDrag: (zone: string | null) => void
}

/** A responsibility in its place. It can be dragged to another, and moved there as well by its menu. */
export function CharterItemLine(props: CharterItemProps) {
  const { item, holders, reason, address, showsConsulted, canAddHolder, actions, isUp, onDrag } = props
  const drag = useDragControls()
  const element = useArrival(isUp)
  const { id, title, assignment } = item
  const says = saysWho(item, holders)
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
          title="Drag to another place"
          // Or the browser selects text along the way.
          onMouseDown={(event) => event.preventDefault()}
          onPointerDown={(event) => drag.start(event)}
        />
      )}
      <p className={styles['title']}>{address === undefined ? title : <Link to={address}>{title}</Link>}</p>
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

/** What the controls say, for paper and where there are none. Its place says it if one role holds it, or nobody. */
function saysWho({ assignment }: CharterItem, holders: readonly Holder[]): string {
  const { holder, lead, consulted } = assignment
  const nameOf = holderNames(holders)
  const kind = holders.find(({ id }) => id === holder)?.kind
  const parts = [
    ...(kind === 'shared' ? [lead === null ? 'No lead named' : `${nameOf(lead)} leads`] : []),
    ...(kind === 'party' || kind === 'own' ? [nameOf(holder)] : []),
    ...(consulted.length === 0 ? [] : [`consulted: ${consulted.map(nameOf).join(', ')}`]),
  ]
  return parts.join('; ')
}
