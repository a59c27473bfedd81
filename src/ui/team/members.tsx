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
  /** The name in the link; empty if there is none. */
  readonly name: string
  /** The name, or a placeholder for it. */
  readonly label: string
  /** The result of the member's own answers, and its name. */
  readonly result: Result
  readonly resultName: string
  /** The address of this member's own result. */
  readonly to: string
  /** For version 1 answers, those that carry over, with their questions; undefined for current answers. */
  readonly carriedOver: readonly CarriedAnswer[] | undefined
}

interface MembersProps {
  readonly members: readonly ListedMember[]
  readonly quiz: string
  readonly onRename: (index: number, name: string) => void
  /** Called with each key: the name so far, before it's committed. */
  readonly onTypeName: (index: number, name: string) => void
  readonly onRemove: (index: number) => void
  /** The controls for adding more. */
  readonly children: ReactNode
}

/** Who is in the team: each with a number, a name that can be changed, and the result of their own answers. */
export function Members({ members, quiz, onRename, onTypeName, onRemove, children }: MembersProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className={styles['section']} aria-labelledby="members">
      <h2 id="members" ref={heading} tabIndex={-1}>
        {members.length === 0 ? 'Add answers' : 'Participants'}
      </h2>
      {members.length > 0 && (
        <p className={`no-print ${styles['earlier']}`} id={limitId}>
          Names can have up to {longestName} characters.
        </p>
      )}
      {members.length > 0 && (
        <ol className={styles['members']}>
          {members.map(({ number, name, label, result, resultName, to, carriedOver }) => (
            <li key={number} data-faces={resultOrientation(result)}>
              <span className={styles['number']} aria-hidden="true">
                {number}
              </span>
              <NameField
                name={name}
                label={label}
                onType={(typed) => onTypeName(number - 1, typed)}
                onRename={(next) => onRename(number - 1, next)}
              />
              <Link to={to} className={styles['own']}>
                {resultName}
                <span className="vh">: {label}’s result</span>
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

/** Explains why so few answers of an earlier version of the quiz are shown. */
function Earlier({ carriedOver, quiz }: EarlierProps) {
  return (
    <p className={styles['earlier']}>
      These answers are from an earlier version of the quiz.{' '}
      {carriedOver.length === 0
        ? 'None of them carry over, so they don’t count here.'
        : `What carries over: ${carriedOver.map(({ question, answer }) => `“${question}” ${answer}`).join('; ')}.`}{' '}
      For a full comparison, take <Link to={quiz}>the current quiz</Link>.
    </p>
  )
}

/** Id of the sentence on how long a name can be. */
const limitId = 'name-limit'

interface NameFieldProps {
  readonly name: string
  readonly label: string
  readonly onType: (name: string) => void
  readonly onRename: (name: string) => void
}

/** Commits a name on blur or Enter, not on each keystroke, since every change of the address adds a history entry. */
function NameField({ name, label, onType, onRename }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current) field.current.value = name
  }, [name])
  return (
    <>
      <label className={styles['name']}>
        <span>
          Name <span className="vh">of {label}</span>
        </span>
        <input
          ref={field}
          defaultValue={name}
          placeholder={label}
          maxLength={longestName}
          aria-describedby={limitId}
          autoComplete="off"
          dir="auto"
          onChange={({ target }) => onType(target.value)}
          onBlur={({ target }) => {
            if (target.value !== name) onRename(target.value)
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' && currentTarget.value !== name) onRename(currentTarget.value)
          }}
        />
      </label>
      <bdi className={styles['printed']} aria-hidden="true" translate="no">
        {label}
      </bdi>
    </>
  )
}
