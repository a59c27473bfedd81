import { type ReactNode, useEffect, useRef } from 'react'
import { orientationOfOutcome } from '#domain/quiz/explain-result.ts'
import { longestName } from '#domain/team/team.ts'
import type { Outcome } from '#model/quiz.ts'
import { Link } from '#ui/kit/link.tsx'
import styles from './team.module.css'

interface ListedMember {
  /** Place in the team, from 1. */
  readonly number: number
  /** As it stands in the link; empty where there is none. */
  readonly name: string
  /** What stands in for a name. */
  readonly label: string
  readonly outcome: Outcome
  /** The address of this member's own result. */
  readonly to: string
}

interface MembersProps {
  readonly members: readonly ListedMember[]
  readonly onRename: (index: number, name: string) => void
  readonly onRemove: (index: number) => void
  /** How more are added. */
  readonly children: ReactNode
}

/** Who is in the team: each with a number, a name that can be changed, and what their own answers come to. */
export function Members({ members, onRename, onRemove, children }: MembersProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className={styles['section']} aria-labelledby="members">
      <h2 id="members" ref={heading} tabIndex={-1}>
        {members.length === 0 ? 'Put answers on the board' : 'Who is on the board'}
      </h2>
      {members.length > 0 && (
        <ol className={styles['members']}>
          {members.map(({ number, name, label, outcome, to }) => (
            <li key={number} data-faces={orientationOfOutcome(outcome)}>
              <span className={styles['number']} aria-hidden="true">
                {number}
              </span>
              <NameField name={name} label={label} onRename={(next) => onRename(number - 1, next)} />
              <Link to={to} className={styles['own']}>
                {outcome.name}
                <span className="vh">: the result of {label}</span>
              </Link>
              <button
                type="button"
                className={`no-print ${styles['remove']}`}
                onClick={() => {
                  onRemove(number - 1)
                  heading.current?.focus()
                }}
              >
                Remove <span className="vh">{label}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly label: string
  readonly onRename: (name: string) => void
}

/** A name is taken over when it is done, not at each letter: every change of the address is a step to go back to. */
function NameField({ name, label, onRename }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current) field.current.value = name
  }, [name])
  return (
    <>
      <input
        ref={field}
        className={styles['name']}
        defaultValue={name}
        placeholder={label}
        maxLength={longestName}
        aria-label={`Name of ${label}`}
        autoComplete="off"
        dir="auto"
        onBlur={({ target }) => {
          if (target.value !== name) onRename(target.value)
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter' && currentTarget.value !== name) onRename(currentTarget.value)
        }}
      />
      <bdi className={styles['printed']} aria-hidden="true">
        {label}
      </bdi>
    </>
  )
}
