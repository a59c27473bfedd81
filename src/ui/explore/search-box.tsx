import { useEffect, useId, useRef } from 'react'
import { longestQuery } from '#domain/responsibilities/filters.ts'
import { sanitizeText } from '#domain/text/sanitize-text.ts'
import styles from './search-box.module.css'

interface SearchBoxProps {
  /** The search text, in normal form. */
  readonly text: string
  readonly onSearch: (text: string) => void
  readonly onIntent: () => void
}

/**
 * The search field. It keeps what is being typed as is, spaces included, and follows the address only when that changed
 * for another reason, such as a click on Back.
 */
export function SearchBox({ text, onSearch, onIntent }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    if (field.current && sanitizeText(field.current.value, longestQuery) !== text) field.current.value = text
  }, [text])
  return (
    <search className={`needs-script no-print ${styles['box']}`}>
      <label htmlFor={id}>Search</label>
      <input
        ref={field}
        id={id}
        type="search"
        defaultValue={text}
        maxLength={longestQuery}
        placeholder="AI, ERP, GDPR"
        autoComplete="off"
        enterKeyHint="search"
        onFocus={onIntent}
        onPointerEnter={onIntent}
        onChange={(event) => onSearch(sanitizeText(event.target.value, longestQuery))}
      />
    </search>
  )
}
