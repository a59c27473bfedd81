import { type ReactNode, useId, useState } from 'react'
import styles from './notice.module.css'

interface FieldProps {
  readonly 'aria-invalid'?: true
  readonly 'aria-describedby'?: string
}

interface FieldErrorState {
  /** Shows an error; an empty one clears it. */
  readonly show: (text: string) => void
  /** The properties that tie the field to its error. */
  readonly field: FieldProps
  /** The error itself, to render right after the field. */
  readonly message: ReactNode
}

/**
 * The error of a field: next to it, tied to it, and announced each time, also if it's the same as before.
 * @param describedBy Id of the field's description, if it has one.
 */
export function useFieldError(describedBy?: string): FieldErrorState {
  const id = useId()
  const [{ text, attempt }, setError] = useState({ text: '', attempt: 0 })
  const described = describedBy === undefined ? {} : { 'aria-describedby': describedBy }
  const tied = {
    'aria-invalid': true,
    'aria-describedby': describedBy === undefined ? id : `${id} ${describedBy}`,
  } as const
  return {
    show: (next) => setError((before) => ({ text: next, attempt: before.attempt + 1 })),
    field: text === '' ? described : tied,
    // The region is always there, and its text changes each time: screen readers announce what changes in it.
    message: (
      <div role="alert" className={styles['place']}>
        {text !== '' && (
          <p id={id} className={styles['notice']}>
            {again(text, attempt)}
          </p>
        )}
      </div>
    ),
  }
}

/** The same text, different from the last time for whoever watches the document, but not for readers. */
export function again(text: string, attempt: number): string {
  return attempt % 2 === 0 ? text : `${text}\u00A0`
}
