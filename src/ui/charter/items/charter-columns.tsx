import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { CharterItem, Holder } from '#domain/charter/charter.ts'
import { nobody } from '#model/party.ts'
import { shared } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import type { CharterActions } from '#ui/charter/charter-actions.ts'
import type { ShownReason } from '#ui/charter/start-reason-line.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './charter-columns.module.css'
import { CharterItemLine } from './charter-item.tsx'
import { controlId } from './item-controls.tsx'

interface CharterColumnsProps {
  readonly roles: readonly Role[]
  readonly items: readonly CharterItem[]
  readonly holders: readonly Holder[]
  /** Who sits in the seat of a role, by its id. */
  readonly names: Readonly<Record<string, string>>
  /** Why something is where it is; undefined where the charter did not begin with a result. */
  readonly reasonOf: ((item: CharterItem) => ShownReason | undefined) | undefined
  readonly addressOfItem: (item: CharterItem) => string | undefined
  readonly showsConsulted: boolean
  readonly canAddHolder: boolean
  readonly actions: CharterActions | undefined
}

/** The charter in its places: a column a role with the seam between, what is shared across it, the rest below. */
export function CharterColumns(props: CharterColumnsProps) {
  const { roles, items, holders, names, reasonOf, addressOfItem, showsConsulted, canAddHolder, actions } = props
  const [over, setOver] = useState<string | null>(null)
  const isUp = useRef(false)
  useEffect(() => {
    isUp.current = true
  }, [])
  const { moved, moving } = useMoves(items, holders, actions)
  const lines = (chosen: readonly CharterItem[]) =>
    chosen.map((item) => (
      <CharterItemLine
        key={item.id}
        item={item}
        holders={holders}
        reason={reasonOf?.(item)}
        address={addressOfItem(item)}
        showsConsulted={showsConsulted}
        canAddHolder={canAddHolder}
        actions={moving}
        isUp={isUp}
        onDrag={setOver}
      />
    ))
  const heldBy = (holder: string) => items.filter(({ assignment }) => assignment.holder === holder)
  const full = fullSeat(roles.map(({ id }) => ({ id, count: heldBy(id).length })))
  const elsewhere = holders.filter(({ kind }) => kind === 'party' || kind === 'own')
  const withOthers = items.filter(({ assignment }) => elsewhere.some(({ id }) => id === assignment.holder))
  return (
    <>
      <p role="status" className="vh">
        {moved}
      </p>
      <Place zone={nobody} over={over} name="Nobody yet" count={heldBy(nobody).length} tone="gap" isQuiet>
        {lines(heldBy(nobody))}
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
            count={heldBy(role.id).length}
            isFull={role.id === full}
          >
            {lines(heldBy(role.id))}
          </Place>
        ))}
      </div>
      <Place zone={shared} over={over} faces="both" tone="across" name="Shared" count={heldBy(shared).length}>
        {lines(heldBy(shared))}
      </Place>
      <Place zone={null} over={over} name="Someone else" count={withOthers.length} isQuiet>
        {elsewhere.flatMap(({ id }) => lines(heldBy(id)))}
      </Place>
      {over !== null && <DropDock holders={holders} over={over} />}
    </>
  )
}

/** The seat that holds nearly all of it beside seats with next to nothing, if there is one, by its role. */
function fullSeat(seats: readonly { readonly id: string; readonly count: number }[]): string | undefined {
  const [first, ...others] = seats.toSorted((one, other) => other.count - one.count)
  return first !== undefined && first.count > 14 && others.every(({ count }) => count < 4) ? first.id : undefined
}

interface PlaceProps {
  /** The holder to whom a drop here gives the item; null where a menu has to say. */
  readonly zone: string | null
  readonly over: string | null
  readonly name: string
  readonly says?: string
  readonly count: number
  readonly faces?: Role['faces']
  readonly tone?: 'gap' | 'across'
  /** Whether it holds so much, beside so little, that it takes more of the width. */
  readonly isFull?: boolean
  /** Not shown while it is empty. */
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
      {count === 0 ? <p className={styles['empty']}>Nothing yet.</p> : <ul className={styles['items']}>{children}</ul>}
    </section>
  )
}

/** The places once more at the foot of the window while something is dragged: the page may be longer than the window. */
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

/** Says where an item went, and takes the focus there with it, since it is drawn anew in its new place. */
function useMoves(items: readonly CharterItem[], holders: readonly Holder[], actions: CharterActions | undefined) {
  const last = useRef<{ readonly id: string; readonly from: string | undefined; readonly follows: boolean }>(undefined)
  const [moved, setMoved] = useState('')
  const holderOf = (id: string) => items.find((each) => each.id === id)?.assignment.holder
  useEffect(() => {
    const move = last.current
    const item = items.find(({ id }) => id === move?.id)
    // A move that was refused, or to where it was, is none.
    if (move === undefined || item === undefined || item.assignment.holder === move.from) return
    last.current = undefined
    const holder = holders.find(({ id }) => id === item.assignment.holder)
    setMoved(`“${item.title}”: ${holder?.kind === 'nobody' ? 'held by nobody yet' : `held by ${holder?.name ?? ''}`}.`)
    const control = document.getElementById(controlId(item.id))
    control?.focus({ preventScroll: true })
    // Who points at things goes on with what lies below; who moves by keys has to see where they are.
    if (move.follows) control?.scrollIntoView({ block: 'nearest' })
  }, [items, holders])
  const moving: CharterActions | undefined = actions && {
    ...actions,
    onAssign: (id, holder) => {
      last.current = { id, from: holderOf(id), follows: movesByKeys() }
      actions.onAssign(id, holder)
    },
    onAssignOwn: (id, name) => {
      last.current = { id, from: holderOf(id), follows: true }
      actions.onAssignOwn(id, name)
    },
  }
  return { moved, moving }
}

/** The browser tells by which focus it marks. */
function movesByKeys(): boolean {
  return document.activeElement?.matches(':focus-visible') ?? false
}
