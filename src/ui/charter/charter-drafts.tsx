import { useId, useState } from 'react'
import { longestLink } from '#domain/charter/charter-link.ts'
import { Button } from '#ui/kit/button.tsx'
import { ConfirmButton } from '#ui/kit/confirm-button.tsx'
import { Link } from '#ui/kit/link.tsx'
import type { DraftActions } from './charter-actions.ts'
import styles from './charter-drafts.module.css'

/** Several times the longest link, since mails encode links anew. A browser that has to lay out a megabyte stands still. */
const longestPaste = 50_000

/** From which part of the longest link on it is told how much is left. */
const nearlyFull = 0.75

/** A charter that can be opened or compared. */
interface NamedCharter {
  readonly id: string
  readonly name: string
  /** The address that lays it beside the one that is open. */
  readonly compareAddress: string
}

interface CharterDraftsProps {
  readonly drafts: readonly NamedCharter[]
  /** Id of the one that is open; undefined where what is shown is no draft yet. */
  readonly open: string | undefined
  readonly mostDrafts: number
  readonly canBegin: boolean
  /** Whether there is a quiz result on this device to start from. */
  readonly hasResult: boolean
  /** What the charter takes of the address, in characters. */
  readonly linkLength: number
  readonly actions: DraftActions
}

/** The charters on this device: which one is open, another one, one laid beside it. */
export function CharterDrafts(props: CharterDraftsProps) {
  const { drafts, open, mostDrafts, canBegin, hasResult, linkLength, actions } = props
  const { onOpen, onBegin, onStartOver, onDelete, onImport, onCompare } = actions
  const others = drafts.filter(({ id }) => id !== open)
  const file = useId()
  return (
    <section aria-labelledby="charters" className={`needs-script no-print ${styles['drafts']}`}>
      <h2 id="charters">Your charters</h2>
      <p className={styles['kept']}>
        They are kept on this device only, as you go; there is room for {mostDrafts}.
        {linkLength > nearlyFull * longestLink &&
          ` The one above takes ${linkLength} of the ${longestLink} characters that its link can carry.`}
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
      <div className={styles['row']} role="group" aria-label="Begin another charter">
        <span>Begin another:</span>
        <Button weight="tool" disabled={!canBegin} onClick={() => onBegin('article')}>
          From the article
        </Button>
        {hasResult && (
          <Button weight="tool" disabled={!canBegin} onClick={() => onBegin('result')}>
            From your quiz result
          </Button>
        )}
        <Button weight="tool" disabled={!canBegin} onClick={() => onBegin('nothing')}>
          With nothing given out
        </Button>
        <label className={styles['import']} htmlFor={file}>
          From a file…
          <input
            id={file}
            type="file"
            accept=".json,application/json"
            disabled={!canBegin}
            onChange={({ target }) => {
              const [chosen] = target.files ?? []
              if (chosen !== undefined) onImport(chosen)
              target.value = ''
            }}
          />
        </label>
      </div>
      {!canBegin && <p>There is room for no more charters. Delete one that is done with.</p>}
      {open !== undefined && (
        <div className={styles['row']}>
          <ConfirmButton
            label="Start over"
            question="Put everything back to how this charter began?"
            onYes={onStartOver}
          />
          <ConfirmButton label="Delete this charter" question="Delete it from this device?" onYes={onDelete} />
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
  const [link, setLink] = useState('')
  const id = useId()
  return (
    <form
      className={styles['compare']}
      onSubmit={(event) => {
        event.preventDefault()
        if (link.trim() !== '') onCompare(link)
      }}
    >
      <label htmlFor={id}>Compare with another charter: paste its link</label>
      <span className={styles['row']}>
        <input
          id={id}
          value={link}
          maxLength={longestPaste}
          autoComplete="off"
          onChange={({ target }) => setLink(target.value)}
        />
        <Button type="submit" weight="tool">
          Compare
        </Button>
      </span>
      {others.length > 0 && (
        <p>
          Or with one of your own:{' '}
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
