import { Fragment } from 'react'
import type { StartReason } from '#domain/charter/charter-from-result.ts'
import { Link } from '#ui/kit/link.tsx'

// Short: in a long charter each stands many times.
const sentences = {
  new: 'The result calls for this role.',
  combined: 'The result calls for one executive for both sides.',
  other: 'The result calls for a role of its own for this.',
  executive: 'An executive leads this side today.',
  led: 'They lead this side today.',
  unled: 'Unassigned: nobody leads this side today.',
  divided: 'Unassigned: several lead this side today, with no one above them.',
  title: 'Unassigned: someone has the title today, but doesn’t do the work.',
  vacant: 'Unassigned: the position is vacant, interim, or about to be.',
  unknown: 'To find out: it isn’t known who leads this side today.',
  absent: 'Unassigned: customers get no technology to speak of.',
  shared: 'Both roles are there to share it.',
  alone: 'Only this one of the roles is there, so there’s nobody to share it with.',
  unshared: 'Unassigned: none of the roles that would share it is there.',
} as const satisfies Record<StartReason['kind'], string>

/** Why a charter that started from a quiz result has something where it is. */
export interface ShownReason {
  readonly kind: StartReason['kind']
  /** The questions whose answers led to it; `number` counts from 1. */
  readonly because: readonly { readonly number: number; readonly text: string; readonly address: string }[]
}

/** The reason as a sentence, with links to its questions. */
export function StartReasonLine({ reason: { kind, because } }: { readonly reason: ShownReason }) {
  return (
    <>
      {sentences[kind]}
      {because.length > 0 && (
        <>
          {because.length === 1 ? ' From the answer to ' : ' From the answers to '}
          {because.map(({ number, text, address }, index) => (
            <Fragment key={number}>
              {separator(index, because.length)}
              <Link to={address} title={text}>
                question {number}
              </Link>
            </Fragment>
          ))}
          .
        </>
      )}
    </>
  )
}

function separator(index: number, count: number): string {
  if (index === 0) return ''
  if (index < count - 1) return ', '
  return count === 2 ? ' and ' : ', and '
}
