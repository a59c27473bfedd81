import { useId, useState } from 'react'
import { type Charter, charterLimits } from '#domain/charter/charter.ts'
import { sanitizeText } from '#domain/text/sanitize-text.ts'
import type { Role } from '#model/role.ts'
import { longDate } from '#ui/kit/long-date.ts'
import type { CharterActions, CharterField } from './charter-actions.ts'
import styles from './charter-head.module.css'

interface CharterHeadProps {
  readonly roles: readonly Role[]
  readonly charter: Charter
  readonly actions: CharterActions
}

const fields = [
  { field: 'title', label: 'Title of the charter', type: 'text' },
  { field: 'organization', label: 'Organization', type: 'text' },
  { field: 'date', label: 'Date', type: 'date' },
  { field: 'review', label: 'To be reviewed on', type: 'date' },
] as const satisfies readonly { field: CharterField; label: string; type: string }[]

/** What stands at the head of the document: what it is called, whose it is, who sits in the seats, until when. */
export function CharterHead({ roles, charter, actions }: CharterHeadProps) {
  return (
    <fieldset className={`needs-script no-print ${styles['head']}`}>
      <legend className="vh">At the head of the charter</legend>
      {fields.map(({ field, label, type }) => (
        <Field
          key={field}
          label={label}
          type={type}
          value={charter[field]}
          longest={charterLimits.title}
          onChange={(value) => actions.onField(field, value)}
        />
      ))}
      {roles.map(({ id, abbreviation }) => (
        <Field
          key={id}
          label={`The ${abbreviation} is`}
          type="text"
          value={charter.names[id] ?? ''}
          longest={charterLimits.name}
          onChange={(name) => actions.onName(id, name)}
        />
      ))}
    </fieldset>
  )
}

interface FieldProps {
  readonly label: string
  readonly type: 'text' | 'date'
  readonly value: string
  readonly longest: number
  readonly onChange: (value: string) => void
}

function Field({ label, type, value, longest, onChange }: FieldProps) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  // Kept as it is typed while it comes to the same: a space at the end is the beginning of the next word.
  const shown = sanitizeText(typed, longest) === value ? typed : value
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={shown}
        autoComplete="off"
        {...(type === 'text' && { maxLength: longest })}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(target.value)
        }}
      />
    </div>
  )
}

interface CharterPaperProps extends Omit<CharterHeadProps, 'actions'> {
  /** Whether it stands on the screen as well, since there are no fields to say it. */
  readonly isOnlyShown: boolean
}

/** The same as text, for paper and for those who only read. */
export function CharterPaper({ roles, charter, isOnlyShown }: CharterPaperProps) {
  return (
    <div className={styles['paper']} data-shown={isOnlyShown || undefined}>
      <dl>
        {charter.organization !== '' && <Entry term="Organization" text={charter.organization} />}
        {charter.date !== '' && <Entry term="Date" text={longDate(charter.date)} />}
        {charter.review !== '' && <Entry term="To be reviewed on" text={longDate(charter.review)} />}
        {roles.map(({ id, abbreviation }) => (
          <Entry key={id} term={abbreviation} text={charter.names[id] ?? 'not named'} />
        ))}
      </dl>
    </div>
  )
}

/** Lines for those in the seats to sign on, on paper only. */
export function Signatures({ roles, charter }: Omit<CharterHeadProps, 'actions'>) {
  return (
    <ul className={styles['signatures']}>
      {roles.map(({ id, abbreviation, title }) => (
        <li key={id}>
          {charter.names[id] === undefined ? title : `${charter.names[id]}, ${abbreviation}`}
          <span>Date</span>
        </li>
      ))}
    </ul>
  )
}

function Entry({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}
