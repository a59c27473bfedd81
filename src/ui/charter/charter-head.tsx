import { useId, useState } from 'react'
import type { CharterDocument } from '#domain/charter/charter-document.ts'
import { type Charter, charterLimits } from '#domain/charter/charter.ts'
import { sanitizeWritten } from '#domain/text/sanitize-name.ts'
import type { Role } from '#model/role.ts'
import { FullNote } from '#ui/kit/full-note.tsx'
import type { CharterActions, CharterField } from './charter-actions.ts'
import styles from './charter-head.module.css'

interface CharterHeadProps {
  readonly roles: readonly Role[]
  readonly charter: Charter
  readonly actions: CharterActions
}

const fields = [
  { field: 'title', label: 'Charter title', type: 'text' },
  { field: 'organization', label: 'Organization', type: 'text' },
  { field: 'date', label: 'Effective date', type: 'date' },
  { field: 'review', label: 'Review date', type: 'date' },
] as const satisfies readonly { field: CharterField; label: string; type: string }[]

/** The fields of the charter itself: its title, its organization, its dates, and who is in the roles. */
export function CharterHead({ roles, charter, actions }: CharterHeadProps) {
  return (
    <fieldset className={`needs-script no-print ${styles['head']}`}>
      <legend className="vh">Charter details</legend>
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
          label={`${abbreviation} (name)`}
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
  // Shows the text as typed while it's stored the same: a space at the end may be followed by another word.
  const shown = sanitizeWritten(typed, longest) === value ? typed : value
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
      <FullNote text={shown} longest={longest} />
    </div>
  )
}

/** The same as text, for a charter that can't be edited. Leaves out what isn't filled in. */
export function CharterDetails({ details }: Pick<CharterDocument, 'details'>) {
  const filled = details.filter(({ text }) => text !== '')
  if (filled.length === 0) return null
  return (
    <dl className={`no-print ${styles['details']}`}>
      {filled.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
