import { Fragment } from 'react'
import type { StartReason } from '#domain/charter/charter-from-result.ts'
import { Link } from '#ui/kit/link.tsx'

// Short: in a long charter each stands many times.
const sentences = {
  filled: 'The result fills this seat.',
  seated: 'An executive holds this side today.',
  covered: 'They hold this side today, and no seat is to come.',
  uncovered: 'Uncovered: nobody holds this side today, and no seat is to come.',
  unknown: 'To find out: who holds this side today is not known.',
  shared: 'Both seats are there to share it.',
  seatless: 'Uncovered: no seat is known to hold it.',
  alone: 'One seat only, and nobody to share it with.',
} as const satisfies Record<StartReason['kind'], string>

/** Why a charter that started from a quiz result has something where it is. */
export interface ShownReason {
  readonly kind: StartReason['kind']
  /** The questions whose answers point to it; `number` counts from 1. */
  readonly because: readonly { readonly number: number; readonly statement: string; readonly address: string }[]
}

/** The reason as a sentence, with links to its questions. */
export function StartReasonLine({ reason: { kind, because } }: { readonly reason: ShownReason }) {
  return (
    <>
      {sentences[kind]}
      {because.length > 0 && (
        <>
          {because.length === 1 ? ' The answer to ' : ' The answers to '}
          {because.map(({ number, statement, address }, index) => (
            <Fragment key={number}>
              {index > 0 && (index === because.length - 1 ? ' and ' : ', ')}
              <Link to={address} title={statement}>
                question {number}
              </Link>
            </Fragment>
          ))}
          {because.length === 1 ? ' points to it.' : ' point to it.'}
        </>
      )}
    </>
  )
}
