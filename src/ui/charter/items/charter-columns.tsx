import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import { type CharterLine, idsInLine } from '#domain/charter/charter-lines.ts'
import type { CharterItem, Holder } from '#domain/charter/charter.ts'
import { nobody } from '#model/party.ts'
import { shared } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import type { CharterActions } from '#ui/charter/charter-actions.ts'
import type { ShownReason } from '#ui/charter/start-reason-line.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { addItemId } from './add-item.tsx'
import styles from './charter-columns.module.css'
import { CharterItemLine } from './charter-item.tsx'
import { controlId } from './item-controls.tsx'
import { ownerKeysId } from './owner-select.tsx'
import { useDragging } from './use-dragging.ts'

interface CharterColumnsProps {
  readonly roles: readonly Role[]
  readonly lines: readonly CharterLine[]
  readonly holders: readonly Holder[]
  /** Who is in a role, by its id. */
  readonly names: Readonly<Record<string, string>>
  /** Why an item has its owner; undefined if the charter didn't start from a quiz result. */
  readonly reasonOf: ((item: CharterItem) => ShownReason | undefined) | undefined
  readonly addressOfItem: (item: CharterItem) => string | undefined
  /** Names of others who often own an item. */
  readonly othersOf: (item: CharterItem) => readonly string[]
  readonly showsConsulted: boolean
  readonly canAddHolder: boolean
  readonly actions: CharterActions | undefined
}

/** The charter by owner: a column for each role, what's shared across both, and the rest above and below. */
export function CharterColumns(props: CharterColumnsProps) {
  const { roles, lines, holders, names, reasonOf, addressOfItem, othersOf, showsConsulted, canAddHolder, actions } =
    props
  const [over, setOver] = useState<string | null>(null)
  const drags = useDragging(actions !== undefined)
  const { moved, moving } = useMoves(lines, holders, actions)
  const list = (chosen: readonly CharterLine[]) =>
    chosen.map((item) => (
      <CharterItemLine
        key={item.id}
        item={item}
        holders={holders}
        reason={reasonOf?.(item)}
        addressOfItem={addressOfItem}
        others={othersOf(item)}
        showsConsulted={showsConsulted}
        canAddHolder={canAddHolder}
        actions={moving}
        drags={drags}
        onDrag={setOver}
      />
    ))
  const ownedBy = (holder: string) => lines.filter(({ assignment }) => assignment.holder === holder)
  const full = fullColumn(roles.map(({ id }) => ({ id, count: itemCount(ownedBy(id)) })))
  const elsewhere = holders.filter(({ kind }) => kind === 'party' || kind === 'own')
  const withOthers = lines.filter(({ assignment }) => elsewhere.some(({ id }) => id === assignment.holder))
  const Area = drags.dragging?.DragArea ?? Fragment
  return (
    <>
      <p role="status" className="vh">
        {moved}
      </p>
      {actions && (
        <p hidden id={ownerKeysId}>
          With the arrow keys, choose an owner, then press Enter.
        </p>
      )}
      <Area>
        <Place zone={nobody} over={over} name="Unassigned" count={itemCount(ownedBy(nobody))} tone="gap" isQuiet>
          {list(ownedBy(nobody))}
        </Place>
        <div className={styles['seam']}>
          {roles.map((role) => (
            <Place
              key={role.id}
              zone={role.id}
              over={over}
              faces={role.faces}
              name={role.abbreviation}
              says={names[role.id] ?? role.title}
              count={itemCount(ownedBy(role.id))}
              isFull={role.id === full}
            >
              {list(ownedBy(role.id))}
            </Place>
          ))}
        </div>
        <Place zone={shared} over={over} faces="both" tone="across" name="Shared" count={itemCount(ownedBy(shared))}>
          {list(ownedBy(shared))}
        </Place>
        <Place zone={null} over={over} name="Other owners" count={itemCount(withOthers)} isQuiet>
          {elsewhere.flatMap(({ id }) => list(ownedBy(id)))}
        </Place>
      </Area>
      {over !== null && <DropDock holders={holders} over={over} />}
    </>
  )
}

/** How many responsibilities are in these lines. */
function itemCount(lines: readonly CharterLine[]): number {
  return lines.flatMap(idsInLine).length
}

/** Id of the role that owns nearly everything while the others own next to nothing, if there is one. */
function fullColumn(columns: readonly { readonly id: string; readonly count: number }[]): string | undefined {
  const [first, ...others] = columns.toSorted((one, other) => other.count - one.count)
  return first !== undefined && first.count > 14 && others.every(({ count }) => count < 4) ? first.id : undefined
}

interface PlaceProps {
  /** The owner to whom dropping an item here assigns it; null where only the menu can. */
  readonly zone: string | null
  readonly over: string | null
  readonly name: string
  readonly says?: string
  readonly count: number
  readonly faces?: Role['faces']
  readonly tone?: 'gap' | 'across'
  /** Whether it has so much more than the others that it gets more of the width. */
  readonly isFull?: boolean
  /** Whether to hide it while it's empty. */
  readonly isQuiet?: boolean
  readonly children: readonly ReactNode[]
}

function Place({ zone, over, name, says, count, faces, tone, isFull = false, isQuiet = false, children }: PlaceProps) {
  if (isQuiet && count === 0) return null
  return (
    <section
      aria-label={name}
      className={styles['place']}
      data-zone={zone ?? undefined}
      data-over={(zone !== null && over === zone) || undefined}
      data-faces={faces}
      data-tone={tone}
      data-full={isFull || undefined}
    >
      <h2 className={styles['head']}>
        {faces && <RoleMark faces={faces} />}
        <span>{name}</span>
        {says !== undefined && <span className={styles['says']}>{says}</span>}
        <span className={styles['count']}>
          {count} <span className="vh">{count === 1 ? 'responsibility' : 'responsibilities'}</span>
        </span>
      </h2>
      {count === 0 ? (
        <p className={styles['empty']}>No responsibilities assigned</p>
      ) : (
        <ul className={styles['items']} data-focus-next={addItemId}>
          {children}
        </ul>
      )}
    </section>
  )
}

/** Drop targets at the bottom of the window during a drag, since the page may be longer than the window. */
function DropDock({ holders, over }: { readonly holders: readonly Holder[]; readonly over: string }) {
  return (
    <div className={`no-print ${styles['dock']}`} aria-hidden="true">
      {holders
        .filter(({ kind }) => kind !== 'party' && kind !== 'own')
        .map(({ id, name }) => (
          <span key={id} data-zone={id} data-over={over === id || undefined}>
            {name}
          </span>
        ))}
    </div>
  )
}

/** Announces where an item went, and moves the focus there: the item is mounted again under its new owner. */
function useMoves(lines: readonly CharterLine[], holders: readonly Holder[], actions: CharterActions | undefined) {
  const last = useRef<{ readonly id: string; readonly from: string; readonly follows: boolean }>(undefined)
  const [moved, setMoved] = useState<CharterItem>()
  const start = ([id]: readonly string[], follows: boolean) => {
    const line = lines.find((each) => each.id === id)
    if (line !== undefined) last.current = { id: line.id, from: line.assignment.holder, follows }
  }
  useEffect(() => {
    const move = last.current
    const item = lines.find(({ id }) => id === move?.id)
    // Ignore a move that was refused, or that changed nothing.
    if (move === undefined || item === undefined || item.assignment.holder === move.from) return
    last.current = undefined
    setMoved(item)
    const control = document.getElementById(controlId(item.id))
    control?.focus({ preventScroll: true })
    // A reader with a pointer continues where the item was; a reader with a keyboard has to see where the focus is.
    if (move.follows) control?.scrollIntoView({ block: 'nearest' })
  }, [lines])
  const moving: CharterActions | undefined = actions && {
    ...actions,
    onAssign: (ids, holder) => {
      start(ids, movesByKeys())
      actions.onAssign(ids, holder)
    },
    onAssignOwn: (ids, name) => {
      start(ids, true)
      actions.onAssignOwn(ids, name)
    },
  }
  // After another change, such as undoing it, it may not be so anymore.
  const isSo = lines.some(({ id, assignment }) => id === moved?.id && assignment.holder === moved.assignment.holder)
  return { moved: moved !== undefined && isSo ? describeMove(moved, holders) : '', moving }
}

function describeMove({ name, assignment }: CharterItem, holders: readonly Holder[]): string {
  const holder = holders.find(({ id }) => id === assignment.holder)
  if (holder?.kind === 'nobody') return `“${name}” is now unassigned.`
  if (holder?.kind === 'shared') return `“${name}” is now shared.`
  return `“${name}” is now assigned to ${holder?.name ?? ''}.`
}

/** Whether the reader uses the keyboard: the browser then shows where the focus is. */
function movesByKeys(): boolean {
  return document.activeElement?.matches(':focus-visible') ?? false
}
