import { useId } from 'react'
import { type BriefEdits, briefLimits, fieldOf } from '#domain/brief/edit-brief.ts'
import type { BriefSection, HiringBrief } from '#domain/brief/hiring-brief.ts'
import styles from './brief.module.css'

interface BriefEditorProps {
  /** In our words. */
  readonly brief: HiringBrief
  readonly edits: BriefEdits
  /** Changes a field; undefined for our wording. */
  readonly onEdit: (field: string, text: string | undefined) => void
}

/** Every text of a brief as a field. An empty one is left out; what comes on top goes into the last field of a section. */
export function BriefEditor({ brief: { details, sections }, edits, onEdit }: BriefEditorProps) {
  const fieldFor = (field: string, ours: string) => ({
    value: Object.hasOwn(edits, field) ? (edits[field] ?? ours) : ours,
    onChange: (text: string) => onEdit(field, text === ours ? undefined : text),
  })
  return (
    <div className={`no-print ${styles['editor']}`}>
      <p className={styles['hint']}>Clear a text to leave it out.</p>
      <fieldset>
        <legend>Position</legend>
        {details.map(({ id, term, text }) => (
          <Field key={id} label={term} rows={1} {...fieldFor(fieldOf.detail(id), text)} />
        ))}
      </fieldset>
      {sections.map((section) => (
        <SectionFields key={section.id} section={section} fieldFor={fieldFor} />
      ))}
    </div>
  )
}

interface SectionFieldsProps {
  readonly section: BriefSection
  readonly fieldFor: (
    field: string,
    ours: string,
  ) => { readonly value: string; readonly onChange: (text: string) => void }
}

function SectionFields({ section: { id, heading, noteLabel, entries }, fieldFor }: SectionFieldsProps) {
  return (
    <fieldset>
      <legend>{heading}</legend>
      {entries.map((entry, index) => (
        <div key={entry.id} className={styles['pair']}>
          <Field
            label={entries.length === 1 ? heading : `${heading}, ${index + 1}`}
            {...fieldFor(fieldOf.text(id, entry.id), entry.text)}
          />
          {entry.note !== '' && (
            <Field
              label={noteLabel === '' ? `${heading}, ${index + 1}: note` : `${noteLabel}, ${index + 1}`}
              {...fieldFor(fieldOf.note(id, entry.id), entry.note)}
            />
          )}
        </div>
      ))}
      <Field label="Add lines, each on its own" {...fieldFor(fieldOf.added(id), '')} longest={addedLength} />
    </fieldset>
  )
}

const addedLength = briefLimits.text * briefLimits.added

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly rows?: number
  readonly longest?: number
}

function Field({ label, value, onChange, rows = 2, longest = briefLimits.text }: FieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={longest}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
