import { type ReactNode, useId } from 'react'
import { longestPaste } from '#domain/team/fit-pasted.ts'
import { Button } from '#ui/kit/button.tsx'
import { useFieldError } from '#ui/kit/field-error.tsx'
import { withBase } from '#ui/kit/link.tsx'
import styles from './team.module.css'

interface AddAnswersProps {
  /** The page that the form submits to without script. */
  readonly action: string
  readonly text: string
  readonly onText: (text: string) => void
  /** Returns the text to paste instead; undefined if the browser may paste it. */
  readonly onPaste: (pasted: string, kept: string) => string | undefined
  /** Resolves to why nothing was added; empty if something was. */
  readonly onAdd: () => Promise<string>
  /** What the last action did, in a sentence or two; empty before the first. */
  readonly message: string
  /** Shown instead of the box when the team is full; otherwise empty. */
  readonly full: string
  /** The control that adds this reader's own answers, if there are any. */
  readonly own: ReactNode
}

/** A box for anything people send each other: result links, team links, or the values in them. */
export function AddAnswers({ action, text, onText, onPaste, onAdd, message, full, own }: AddAnswersProps) {
  const id = useId()
  const error = useFieldError()
  return (
    <div className={`no-print ${styles['add']}`}>
      <noscript>
        <p className={styles['notice']}>
          This page needs JavaScript because it compares answers in your browser. The rest of the site can be read
          without it.
        </p>
      </noscript>
      {full === '' ? (
        <form
          action={withBase(action)}
          data-focus-next="members"
          onSubmit={(event) => {
            event.preventDefault()
            void onAdd().then(error.show)
          }}
        >
          <label htmlFor={id}>Paste one or more result links</label>
          <textarea
            id={id}
            name="a"
            rows={4}
            maxLength={longestPaste}
            value={text}
            {...error.field}
            spellCheck={false}
            autoCapitalize="off"
            onChange={({ target }) => onText(target.value)}
            onPaste={(event) => {
              const { selectionStart, selectionEnd, value } = event.currentTarget
              const kept = value.slice(0, selectionStart) + value.slice(selectionEnd)
              const fitted = onPaste(event.clipboardData.getData('text'), kept)
              if (fitted === undefined) return
              event.preventDefault()
              event.currentTarget.setRangeText(fitted, selectionStart, selectionEnd, 'end')
              onText(event.currentTarget.value)
            }}
          />
          {error.message}
          <p className={styles['buttons']}>
            <Button type="submit" weight="main">
              Add answers
            </Button>
            {own}
          </p>
        </form>
      ) : (
        <p>{full}</p>
      )}
      <p role="status" className={styles['message']}>
        {message}
      </p>
    </div>
  )
}

/** Adds the answers given on this device. */
export function AddOwn({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <Button data-focus-next="members" onClick={onAdd}>
      Add my answers
    </Button>
  )
}
