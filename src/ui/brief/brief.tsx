import { type ReactNode, useState } from 'react'
import type { BriefEdits } from '#domain/brief/edit-brief.ts'
import type { HiringBrief } from '#domain/brief/hiring-brief.ts'
import { addressOf } from '#domain/site/paths.ts'
import { Button } from '#ui/kit/button.tsx'
import { ConfirmButton } from '#ui/kit/confirm-button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { BriefDocument } from './brief-document.tsx'
import { BriefEditor } from './brief-editor.tsx'
import styles from './brief.module.css'

interface BriefViewProps {
  /** The brief in our words; undefined if there's no one to hire for. */
  readonly ours: HiringBrief | undefined
  /** The brief in the reader's words. */
  readonly brief: HiringBrief | undefined
  /** The reader's own wording; undefined if there is none. */
  readonly edits: BriefEdits | undefined
  /** Changes a field; undefined for our wording. */
  readonly onEdit: (field: string, text: string | undefined) => void
  readonly onReset: () => void
  /** Takes over the reader's wording of another brief for the same role; undefined if there's none to take over. */
  readonly onAdopt: (() => void) | undefined
  /** Whether the part for interviewers is included. */
  readonly isWhole: boolean
  readonly onWhole: (isWhole: boolean) => void
  /** Who can be hired for. */
  readonly choices: readonly { readonly id: string; readonly name: string; readonly to: string }[]
  /** The charter that the division of work is from. */
  readonly charterAddress: string
  readonly notices: ReactNode
  readonly share: ReactNode
  /** What paper says at its end about a brief for candidates, instead of the page's address; empty for others. */
  readonly source: string
}

/** A hiring brief: what to hire for, which readers can reword. Prints as a document. */
export function BriefView(props: BriefViewProps) {
  const { ours, brief, edits, onEdit, onReset, onAdopt, isWhole, onWhole } = props
  const { choices, charterAddress, notices, share, source } = props
  const [isEditing, setEditing] = useState(false)
  // Opened from the list of fields, which is then gone, and the focus with it.
  const [isFromFields, setFromFields] = useState(false)
  const edit = (isOn: boolean, isFromList: boolean) => {
    setEditing(isOn)
    setFromFields(isFromList)
  }
  if (ours === undefined || brief === undefined) {
    return (
      <div className="page">
        <PageTitle title="Hiring brief" standfirst="There’s no role to hire for here yet." />
      </div>
    )
  }
  return (
    <div className="page" data-awaits="link briefs">
      <div className="no-print">
        <PageTitle
          title={ours.title}
          standfirst="What to look for, what to ask, and what to agree on. Edit it, then take it along as a Word file or on paper."
        />
      </div>
      {notices}
      <nav aria-label="Role to hire for" className={`needs-script no-print ${styles['choices']}`}>
        <ul>
          {choices.map(({ id, name, to }) => (
            <li key={id}>
              <Link to={to} {...(id === ours.profile && { 'aria-current': 'page' as const })}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={`needs-script no-print ${styles['bar']}`} role="group" aria-label="This brief">
        <Button weight="tool" aria-pressed={isEditing} onClick={() => edit(!isEditing, false)}>
          {isEditing ? 'Done' : 'Edit'}
        </Button>
        {share}
        <Button weight="tool" onClick={() => window.print()}>
          Print
        </Button>
        <label className={styles['check']}>
          <input type="checkbox" checked={isWhole} onChange={({ target }) => onWhole(target.checked)} />
          Include the part for interviewers
        </label>
        {edits !== undefined && (
          <ConfirmButton label="Reset to our wording" question="Discard all of your changes?" onYes={onReset} />
        )}
        {onAdopt && (
          <Button weight="tool" onClick={onAdopt}>
            Use your wording of another brief
          </Button>
        )}
      </div>
      {edits !== undefined && (
        <p className={`no-print ${styles['about']}`}>
          Your changes are kept on this device. They’re in the files and on paper, but not in the link.
        </p>
      )}
      {isEditing && <BriefEditor brief={ours} edits={edits ?? {}} onEdit={onEdit} takesFocus={isFromFields} />}
      {!isWhole && (
        <p className={`no-print ${styles['about']}`}>
          Before you print this for candidates, turn off headers and footers in your browser: they’d show the page’s
          link.
        </p>
      )}
      <BriefDocument
        brief={brief}
        source={source}
        onFill={() => edit(true, true)}
        isOnPaper={isEditing}
        links={
          <>
            <Link to={charterAddress}>See the charter</Link> ·{' '}
            <Link to={addressOf.topic('reporting')}>Sources on reporting lines</Link>
          </>
        }
      />
    </div>
  )
}
