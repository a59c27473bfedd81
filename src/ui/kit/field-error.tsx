import { type ReactNode, useEffect, useId, useState } from 'react'
import styles from './notice.module.css'

interface FieldProps {
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
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
export function useFieldError(describedBy = ''): FieldErrorState {
  const id = useId()
  const [text, setText] = useState('')
  const isWrong = text !== ''
  // The field may be at the lower edge of the window, and its error below that.
  useEffect(() => {
    if (text !== '') document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [id, text])
  return {
    show: (next) => setText((last) => again(next, last)),
    field: {
      'aria-invalid': isWrong || undefined,
      'aria-describedby': `${isWrong ? id : ''} ${describedBy}`.trim() || undefined,
    },
    // The region is always there, and its text changes each time: screen readers announce what changes in it.
    message: (
      <div role="alert" className={styles['place']}>
        {isWrong && (
          <p id={id} className={styles['notice']}>
            {text}
          </p>
        )}
      </div>
    ),
  }
}

/** A text to announce, different from the last one for what watches the document, even if it says the same. */
export function again(text: string, last: string): string {
  return text !== '' && text === last ? `${text}\u00A0` : text
}
