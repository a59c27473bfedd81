import { useId } from 'react'
import { longestLink } from '#domain/charter/charter-link.ts'
import { Button } from '#ui/kit/button.tsx'
import { ConfirmButton } from '#ui/kit/confirm-button.tsx'
import { useFieldError } from '#ui/kit/field-error.tsx'
import { Link } from '#ui/kit/link.tsx'
import { useTypedText } from '#ui/kit/typed-text.ts'
import type { DraftActions } from './charter-actions.ts'
import styles from './charter-drafts.module.css'

/** Several times the longest link, since email programs encode links again. Laying out a megabyte would freeze the browser. */
const longestPaste = 50_000

/** From this share of the longest link, the page shows how much is used. */
const nearlyFull = 0.75

/** A charter that can be opened or compared. */
interface NamedCharter {
  readonly id: string
  readonly name: string
  /** Compares it with the open charter. */
  readonly compareAddress: string
}

interface CharterDraftsProps {
  readonly drafts: readonly NamedCharter[]
  /** Id of the open draft; undefined if the charter shown isn't a draft yet. */
  readonly open: string | undefined
  readonly mostDrafts: number
  readonly canBegin: boolean
  /** Whether changes are saved on this device. */
  readonly isSaved: boolean
  /** Whether this device has a quiz result to start from. */
  readonly hasResult: boolean
  /** How many characters of the address the charter takes. */
  readonly linkLength: number
  readonly actions: DraftActions
}

/** The charters on this device: open, create, delete, or compare them. */
export function CharterDrafts(props: CharterDraftsProps) {
  const { drafts, open, mostDrafts, canBegin, isSaved, hasResult, linkLength, actions } = props
  const { onOpen, onBegin, onStartOver, onDelete, onImport, onCompare } = actions
  const others = drafts.filter(({ id }) => id !== open)
  const importError = useFieldError()
  return (
    <section aria-labelledby="charters" className={`needs-script no-print ${styles['drafts']}`}>
      <h2 id="charters" tabIndex={-1}>
        Your charters
      </h2>
      <p className={styles['kept']}>
        {isSaved
          ? `Saved automatically, on this device only (up to ${mostDrafts}).`
          : 'Changes aren’t being saved: see the notice above.'}
        {linkLength > nearlyFull * longestLink &&
          ` The charter above uses ${linkLength} of the ${longestLink} characters that fit in its link.`}
      </p>
      {drafts.length > 0 && (
        <ul className={styles['list']}>
          {drafts.map(({ id, name }) => (
            <li key={id}>
              <Button weight="tool" aria-current={id === open || undefined} onClick={() => onOpen(id)}>
                {name}
                {id === open && <span className="vh"> (open)</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['row']} role="group" aria-label="New charter">
        <span>New charter:</span>
        <Button weight="tool" disabled={!canBegin} onClick={() => onBegin('article')}>
          From the article
        </Button>
        {hasResult && (
          <Button weight="tool" disabled={!canBegin} onClick={() => onBegin('result')}>
            From your quiz result
          </Button>
        )}
        <Button weight="tool" disabled={!canBegin} onClick={() => onBegin('nothing')}>
          Blank
        </Button>
        <label className={styles['import']}>
          Import file…
          <input
            type="file"
            accept=".json,application/json"
            disabled={!canBegin}
            {...importError.field}
            onChange={({ target }) => {
              const [chosen] = target.files ?? []
              if (chosen !== undefined) void onImport(chosen).then(importError.show)
              target.value = ''
            }}
          />
        </label>
        {importError.message}
      </div>
      {!canBegin && <p>You’ve reached the limit of {mostDrafts} charters. Delete one to make room.</p>}
      {open !== undefined && (
        // Another charter has other buttons: after a deletion, the focus doesn't return to a button that deletes the next one.
        <div key={open} className={styles['row']} data-focus-next="charters">
          <ConfirmButton
            label="Reset"
            question="Discard all changes? The title, names, and dates stay."
            onYes={onStartOver}
          />
          <ConfirmButton
            label="Delete this charter"
            question="Delete it from this device? You can’t undo this."
            onYes={onDelete}
          />
        </div>
      )}
      <CompareWith others={others} onCompare={onCompare} />
    </section>
  )
}

interface CompareWithProps extends Pick<DraftActions, 'onCompare'> {
  readonly others: readonly NamedCharter[]
}

function CompareWith({ others, onCompare }: CompareWithProps) {
  const [link, setLink] = useTypedText('compare-charter')
  const id = useId()
  const error = useFieldError()
  return (
    <form
      className={styles['compare']}
      onSubmit={(event) => {
        event.preventDefault()
        if (link.trim() === '') error.show('Paste a charter link first.')
        else
          void onCompare(link).then((problem) => {
            error.show(problem)
            if (problem === '') setLink('')
          })
      }}
    >
      <label htmlFor={id}>Compare with another charter (paste its link)</label>
      <span className={styles['row']}>
        <input
          id={id}
          value={link}
          {...error.field}
          maxLength={longestPaste}
          autoComplete="off"
          onChange={({ target }) => setLink(target.value)}
        />
        <Button type="submit" weight="tool">
          Compare
        </Button>
      </span>
      {error.message}
      {others.length > 0 && (
        <p>
          Or compare with one of yours:{' '}
          {others.map(({ id: other, name, compareAddress }, index) => (
            <span key={other}>
              {index > 0 && ', '}
              <Link to={compareAddress}>{name}</Link>
            </span>
          ))}
        </p>
      )}
    </form>
  )
}
