import { type ReactNode, useEffect, useRef } from 'react'
import type { Result } from '#domain/quiz/decide.ts'
import { longestName } from '#domain/team/team.ts'
import { Link } from '#ui/kit/link.tsx'
import { resultOrientation } from './result-orientation.ts'
import styles from './team.module.css'

interface CarriedAnswer {
  readonly question: string
  readonly answer: string
}

interface ListedMember {
  /** Place in the team, from 1. */
  readonly number: number
  /** As it stands in the link; empty where there is none. */
  readonly name: string
  /** What stands in for a name. */
  readonly label: string
  /** What the member's own answers lead to, and what that's called. */
  readonly result: Result
  readonly resultName: string
  /** The address of this member's own result. */
  readonly to: string
  /** Of answers of version 1, what carries over, as questions with their answers; undefined for answers of today. */
  readonly carriedOver: readonly CarriedAnswer[] | undefined
}

interface MembersProps {
  readonly members: readonly ListedMember[]
  readonly quiz: string
  readonly onRename: (index: number, name: string) => void
  readonly onRemove: (index: number) => void
  /** How more are added. */
  readonly children: ReactNode
}

/** Who is in the team: each with a number, a name that can be changed, and the result of their own answers. */
export function Members({ members, quiz, onRename, onRemove, children }: MembersProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className={styles['section']} aria-labelledby="members">
      <h2 id="members" ref={heading} tabIndex={-1}>
        {members.length === 0 ? 'Add answers' : 'Participants'}
      </h2>
      {members.length > 0 && (
        <ol className={styles['members']}>
          {members.map(({ number, name, label, result, resultName, to, carriedOver }) => (
            <li key={number} data-faces={resultOrientation(result)}>
              <span className={styles['number']} aria-hidden="true">
                {number}
              </span>
              <NameField name={name} label={label} onRename={(next) => onRename(number - 1, next)} />
              <Link to={to} className={styles['own']}>
                {resultName}
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
              {carriedOver && <Earlier carriedOver={carriedOver} quiz={quiz} />}
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  )
}

interface EarlierProps {
  readonly carriedOver: readonly CarriedAnswer[]
  readonly quiz: string
}

/** Said of answers that were given to another version of the quiz, so that nobody takes few answers for few thoughts. */
function Earlier({ carriedOver, quiz }: EarlierProps) {
  return (
    <p className={styles['earlier']}>
      These answers are from an earlier version of the quiz.{' '}
      {carriedOver.length === 0
        ? 'None of them carries over, so they don’t count here.'
        : `What carries over: ${carriedOver.map(({ question, answer }) => `“${question}” ${answer}`).join('; ')}.`}{' '}
      To be compared in full, take <Link to={quiz}>today’s quiz</Link>.
    </p>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly label: string
  readonly onRename: (name: string) => void
}

/** A name is taken over when it's done, not at each letter: every change of the address is a step to go back to. */
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
