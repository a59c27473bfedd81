import { type ReactNode, useState } from 'react'
import type { CharterDocument } from '#domain/charter/charter-document.ts'
import type { CharterFindings } from '#domain/charter/charter-findings.ts'
import { charterLines } from '#domain/charter/charter-lines.ts'
import {
  type Charter,
  type CharterContent,
  charterHolders,
  type CharterItem,
  charterItems,
  charterLimits,
  holderNames,
  knownItems,
} from '#domain/charter/charter.ts'
import type { OpenIssue } from '#domain/charter/open-issues.ts'
import { addressOf } from '#domain/site/paths.ts'
import { AddItem } from '#ui/charter/items/add-item.tsx'
import { CharterColumns } from '#ui/charter/items/charter-columns.tsx'
import { ListItems } from '#ui/charter/items/list-items.tsx'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import type { CharterActions } from './charter-actions.ts'
import { PrintedCharter } from './charter-document.tsx'
import { CharterDetails, CharterHead } from './charter-head.tsx'
import { CharterToolbar } from './charter-toolbar.tsx'
import { Findings, FindingsSummary } from './findings.tsx'
import type { ShownReason } from './start-reason-line.tsx'

interface CharterViewProps {
  /** Which charter this is: another value gives the page a new heading, which gets the focus. */
  readonly view: string
  readonly content: CharterContent
  readonly charter: Charter
  readonly findings: CharterFindings
  readonly issues: readonly OpenIssue[]
  /** The same charter for paper. */
  readonly document: CharterDocument
  /** Undefined if the charter can't be edited. */
  readonly actions: CharterActions | undefined
  /** Why an item has the owner it has; undefined if the charter didn't start from a quiz result. */
  readonly reasonOf: ((item: CharterItem) => ShownReason | undefined) | undefined
  /** Ids of others who often own a responsibility, the most common first. */
  readonly othersOf: (responsibility: string) => readonly string[]
  /** Whether overlapping responsibilities are listed separately. */
  readonly isWhole: boolean
  readonly onWhole: (isWhole: boolean) => void
  /** The hiring brief by this charter. */
  readonly briefAddress: string
  /** A session for two about the whole charter. */
  readonly sessionAddress: string
  readonly notices: ReactNode
  readonly share: ReactNode
  /** The other charters on this device. */
  readonly drafts: ReactNode
}

/** A responsibility's own page has more. */
const mostOthers = 2

/** The role charter: assigns every responsibility, and lists what's still open. Prints as a document to sign. */
export function CharterView(props: CharterViewProps) {
  const { view, content, charter, findings, issues, document, actions, reasonOf, othersOf, isWhole, onWhole } = props
  const { briefAddress, sessionAddress, notices, share, drafts } = props
  const holders = charterHolders(content, charter)
  const items = charterItems(content, charter)
  const lines = charterLines(items, isWhole)
  const nameOf = holderNames(holders)
  const hasConsulted = items.some(({ assignment }) => assignment.consulted.length > 0)
  const [asksConsulted, setAsksConsulted] = useState(false)
  const showsConsulted = asksConsulted || hasConsulted
  const isEditable = actions !== undefined
  return (
    <div className="page" data-awaits="link charters typed">
      <div className="no-print">
        <PageTitle
          key={view}
          title={charter.title === '' ? 'Role charter' : charter.title}
          standfirst={standfirst(reasonOf !== undefined, isEditable)}
        />
      </div>
      {notices}
      {!actions && <CharterDetails details={document.details} />}
      <CharterToolbar
        share={share}
        actions={actions}
        showsConsulted={showsConsulted}
        onShowConsulted={setAsksConsulted}
        isWhole={isWhole}
        onWhole={charterLines(items, false).length < items.length ? onWhole : undefined}
      />
      {actions && <CharterHead roles={content.roles} charter={charter} actions={actions} />}
      <FindingsSummary findings={findings} />
      <div className="no-print">
        <CharterColumns
          roles={content.roles}
          lines={lines}
          holders={holders}
          names={charter.names}
          reasonOf={reasonOf}
          addressOfItem={addressOfItem}
          othersOf={({ id, assignment: { holder } }) =>
            othersOf(id)
              .filter((other) => other !== holder)
              .slice(0, mostOthers)
              .map(nameOf)
          }
          showsConsulted={showsConsulted}
          canAddHolder={charter.ownHolders.length < charterLimits.ownHolders}
          actions={actions}
        />
      </div>
      {actions && (
        <>
          <AddItem room={charterLimits.ownItems - charter.ownItems.length} onAdd={actions.onAddItems} />
          <ListItems
            items={knownItems(content, charter).filter(({ id }) => !items.some((item) => item.id === id))}
            addressOfItem={addressOfItem}
            nameOf={nameOf}
            onList={actions.onListItems}
          />
        </>
      )}
      <PrintedCharter document={document} />
      <Findings issues={issues} />
      <p className="no-print">
        <Link to={briefAddress}>Write a hiring brief</Link> from this charter, or hold a{' '}
        <Link to={sessionAddress}>session for two</Link>.
      </p>
      {drafts}
    </div>
  )
}

function addressOfItem({ responsibility }: CharterItem): string | undefined {
  return responsibility && addressOf.responsibility(responsibility.id)
}

function standfirst(isFromResult: boolean, isEditable: boolean): ReactNode {
  if (isFromResult) {
    return 'A role charter lists technology responsibilities and who owns them. Share it, print it, or sign it. It’s based on a quiz result, with the reason for each assignment.'
  }
  if (!isEditable) {
    return 'A role charter lists technology responsibilities and who owns them. This is a shared charter. Make a copy to edit it.'
  }
  return (
    <>
      A role charter lists technology responsibilities and who owns them. Share it, print it, or sign it. It starts with
      the article’s division of work. <Link to={addressOf.kinds()}>Titles vary</Link>, so reassign anything.
    </>
  )
}
