import { Fragment } from 'react'
import type { StartReason } from '#domain/charter/charter-from-result.ts'
import { Link } from '#ui/kit/link.tsx'

// Short, since a charter repeats them on many lines.
const sentences = {
  new: 'The result recommends this role.',
  combined: 'The result recommends one executive for both sides.',
  other: 'The result recommends a separate role for this.',
  executive: 'An executive leads this side today.',
  led: 'This owner leads this side today.',
  unled: 'Unassigned: no one leads this side today.',
  divided: 'Unassigned: several people lead this side today, with no one above them.',
  title: 'Unassigned: someone has the title today but doesn’t do the work.',
  vacant: 'Unassigned: the role is vacant, interim, or about to be.',
  unknown: 'Unknown: find out who leads this side today.',
  absent: 'Unassigned: there’s little or no technology for customers.',
  shared: 'Shared: both roles exist or are recommended.',
  alone: 'Assigned to the only role that exists or is recommended.',
  unshared: 'Unassigned: neither role exists or is recommended.',
} as const satisfies Record<StartReason['kind'], string>

/** Why a responsibility has its owner in a charter that started from a quiz result. */
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
          {because.length === 1 ? ' Based on the answer to ' : ' Based on the answers to '}
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
