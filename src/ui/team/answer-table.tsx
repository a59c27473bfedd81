import { type RefObject, useEffect, useRef, useState } from 'react'
import type { AnswerCell, AnswerRow, Standing } from '#domain/team/answer-rows.ts'
import { AnswerLabels } from './answer-labels.tsx'
import styles from './answer-table.module.css'

/** Most people that fit the width of a page printed in portrait. */
const mostUpright = 6

interface TableMember {
  readonly number: number
  readonly label: string
}

interface AnswerTableProps {
  readonly rows: readonly AnswerRow[]
  /** In the order of the team. */
  readonly members: readonly TableMember[]
}

/** Every question with everyone's answer, side by side; on a narrow page, each question is a separate block. */
export function AnswerTable({ rows, members }: AnswerTableProps) {
  const region = useRef<HTMLElement>(null)
  const scrolls = useScrolls(region)
  return (
    <section
      ref={region}
      className={styles['region']}
      aria-label="Everyone’s answers"
      // Only what scrolls needs a tab stop, so that the arrow keys scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={scrolls ? 0 : undefined}
      data-many={members.length > mostUpright || undefined}
    >
      {/* Explicit roles, since a table laid out as blocks loses its implicit ones in some browsers. */}
      <table className={styles['table']} role="table">
        <caption className="vh">Everyone’s answers, those that differ first</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Question
            </th>
            {members.map(({ number, label }) => (
              <th key={number} scope="col" role="columnheader">
                <PersonLabel number={number} label={label} />
              </th>
            ))}
            <th scope="col" role="columnheader">
              The group
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.question.id} row={row} members={members} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Whether an element is too narrow for its contents. */
function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const { current } = element
    if (current === null || typeof ResizeObserver !== 'function') return
    const observer = new ResizeObserver(() => setScrolls(current.scrollWidth > current.clientWidth))
    observer.observe(current)
    for (const child of current.children) observer.observe(child)
    return () => observer.disconnect()
  }, [element])
  return scrolls
}

const standingNames: Readonly<Record<Standing, string>> = {
  opposed: 'Opposed',
  apart: 'Apart',
  close: 'Close',
  same: 'Agree',
  one: 'One answer only',
  none: 'No one knows',
}

function Row({ row, members }: { readonly row: AnswerRow; readonly members: readonly TableMember[] }) {
  const isOpposed = row.standing === 'opposed'
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {row.name}
        {isOpposed ? (
          <strong className={styles['opposed']}>{standingNames.opposed}</strong>
        ) : (
          <span className={styles['standing']}>{standingNames[row.standing]}</span>
        )}
      </th>
      {members.map(({ number, label }, index) => {
        const cell: AnswerCell | undefined = row.members[index]
        return (
          <td key={number} role="cell" data-same={!cell?.differs || undefined}>
            <span className={styles['who']} aria-hidden="true">
              <PersonLabel number={number} label={label} />
            </span>
            <AnswerLabels labels={cell?.labels ?? []} />
            {cell?.differs === true && <span className="vh"> (differs from the group)</span>}
          </td>
        )
      })}
      <td role="cell" className={styles['group']}>
        <span className={styles['who']} aria-hidden="true">
          The group
        </span>
        <AnswerLabels labels={row.group} />
      </td>
    </tr>
  )
}

/** A number and a name; the name keeps its own writing direction. */
function PersonLabel({ number, label }: TableMember) {
  return (
    <span className={styles['person']}>
      {number} <bdi translate="no">{label}</bdi>
    </span>
  )
}
