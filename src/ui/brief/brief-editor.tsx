import { useEffect, useId, useRef } from 'react'
import type { BriefDetail, BriefEntry, BriefSection } from '#domain/brief/brief-parts.ts'
import { type BriefEdits, briefLimits, fieldOf, retiredEntries } from '#domain/brief/edit-brief.ts'
import { fieldsToCheck } from '#domain/brief/fields-to-check.ts'
import type { HiringBrief } from '#domain/brief/hiring-brief.ts'
import { FullNote } from '#ui/kit/full-note.tsx'
import styles from './brief.module.css'

interface BriefEditorProps {
  /** In our words. */
  readonly brief: HiringBrief
  readonly edits: BriefEdits
  /** Changes a field; undefined for our wording. */
  readonly onEdit: (field: string, text: string | undefined) => void
  /** Whether it takes the focus: what opened it is gone. */
  readonly takesFocus: boolean
}

/** Every text of a brief as a field. An empty one is left out; what comes on top goes into the last field of a section. */
export function BriefEditor({ brief, edits, onEdit, takesFocus }: BriefEditorProps) {
  const { details, sections } = brief
  const editor = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) editor.current?.focus()
  }, [takesFocus])
  const checks = fieldsToCheck(brief, edits)
  const fieldFor = (field: string, ours: string) => ({
    check: checks.get(field) ?? '',
    value: Object.hasOwn(edits, field) ? (edits[field] ?? ours) : ours,
    onChange: (text: string) => onEdit(field, text === ours ? undefined : text),
  })
  return (
    <div ref={editor} tabIndex={-1} className={`no-print ${styles['editor']}`}>
      <p className={styles['hint']}>Clear a text to leave it out.</p>
      <fieldset>
        <legend>Position</legend>
        {details.map((detail) => (
          <DetailField key={detail.id} detail={detail} {...fieldFor(fieldOf.detail(detail.id), detail.text)} />
        ))}
      </fieldset>
      {sections
        .map((section) => ({ section, retired: retiredEntries(brief, section, edits) }))
        // Otherwise, nothing in it can be reworded.
        .filter(
          ({ section, retired }) =>
            section.entries.length > 0 || retired.length > 0 || Object.hasOwn(edits, fieldOf.added(section.id)),
        )
        .map(({ section, retired }) => (
          <SectionFields key={section.id} section={section} retired={retired} fieldFor={fieldFor} />
        ))}
    </div>
  )
}

interface DetailFieldProps {
  readonly detail: BriefDetail
  readonly value: string
  readonly onChange: (text: string) => void
}

function DetailField({ detail: { term, hint }, ...field }: DetailFieldProps) {
  return <Field label={term} rows={1} hint={hint} {...field} />
}

interface SectionFieldsProps {
  readonly section: BriefSection
  /** What the reader wrote for parts of it that are gone. */
  readonly retired: readonly Pick<BriefEntry, 'id' | 'text' | 'note'>[]
  readonly fieldFor: (field: string, ours: string) => Pick<FieldProps, 'value' | 'onChange' | 'check'>
}

function SectionFields({ section: { id, heading, noteLabel, entries }, retired, fieldFor }: SectionFieldsProps) {
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
      {retired.map((entry, index) => (
        <div key={entry.id} className={styles['pair']}>
          {entry.text !== '' && (
            <Field label={`${heading}, your earlier line ${index + 1}`} {...fieldFor(fieldOf.text(id, entry.id), '')} />
          )}
          {entry.note !== '' && (
            <Field label={`${heading}, your earlier note ${index + 1}`} {...fieldFor(fieldOf.note(id, entry.id), '')} />
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
  readonly hint?: string
  /** What to check about our words, since others have changed; empty if there's nothing. */
  readonly check?: string
}

function Field({ label, value, onChange, rows = 2, longest = briefLimits.text, hint = '', check = '' }: FieldProps) {
  const id = useId()
  const hintId = useId()
  const help = check === '' ? hint : check
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={longest}
        {...(help !== '' && { 'aria-describedby': hintId })}
        onChange={({ target }) => onChange(target.value)}
      />
      <FullNote text={value} longest={longest} />
      {help !== '' && (
        <p id={hintId} data-check={check !== '' || undefined}>
          {help}
        </p>
      )}
    </div>
  )
}
