import { type ReactNode, useState } from 'react'
import type { CharterFindings } from '#domain/charter/charter-findings.ts'
import {
  type Charter,
  type CharterContent,
  charterHolders,
  type CharterItem,
  charterItems,
  charterLimits,
} from '#domain/charter/charter.ts'
import { addressOf } from '#domain/site/paths.ts'
import { AddItem } from '#ui/charter/items/add-item.tsx'
import { CharterColumns } from '#ui/charter/items/charter-columns.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import type { CharterActions } from './charter-actions.ts'
import { CharterHead, CharterPaper, Signatures } from './charter-head.tsx'
import { CharterToolbar } from './charter-toolbar.tsx'
import styles from './charter.module.css'
import { Findings, FindingsSummary } from './findings.tsx'
import type { ShownReason } from './start-reason-line.tsx'

interface CharterViewProps {
  readonly content: CharterContent
  readonly charter: Charter
  readonly findings: CharterFindings
  /** Undefined where the charter is only shown. */
  readonly actions: CharterActions | undefined
  /** Why something is where it is; undefined where the charter began with the article, and not with a quiz result. */
  readonly reasonOf: ((item: CharterItem) => ShownReason | undefined) | undefined
  readonly notices: ReactNode
  readonly share: ReactNode
  /** The other charters on this device. */
  readonly drafts: ReactNode
}

/** The role charter: a document that divides every responsibility, and tells what it leaves open. */
export function CharterView(props: CharterViewProps) {
  const { content, charter, findings, actions, reasonOf, notices, share, drafts } = props
  const holders = charterHolders(content, charter)
  const items = charterItems(content, charter)
  const hasConsulted = items.some(({ assignment }) => assignment.consulted.length > 0)
  const beginning = reasonOf
    ? 'It began with a quiz result, and each line says why it is where it is.'
    : actions === undefined
      ? 'This one was sent to you; make it your own to change it.'
      : 'It begins as the article divides them; move each one that is divided otherwise with you.'
  const [asksConsulted, setAsksConsulted] = useState(false)
  const showsConsulted = asksConsulted || hasConsulted
  return (
    <div className={`page ${styles['charter']}`}>
      <PageTitle
        title={charter.title === '' ? 'Who owns what, here?' : charter.title}
        standfirst={`A role charter: every responsibility and who holds it, to share, print and sign. ${beginning}`}
      />
      {notices}
      <CharterPaper roles={content.roles} charter={charter} isOnlyShown={actions === undefined} />
      {actions && <CharterHead roles={content.roles} charter={charter} actions={actions} />}
      <CharterToolbar
        share={share}
        actions={actions}
        showsConsulted={showsConsulted}
        onShowConsulted={setAsksConsulted}
      />
      <FindingsSummary findings={findings} />
      <CharterColumns
        roles={content.roles}
        items={items}
        holders={holders}
        names={charter.names}
        reasonOf={reasonOf}
        addressOfItem={({ responsibility }) => responsibility && addressOf.responsibility(responsibility.id)}
        showsConsulted={showsConsulted}
        canAddHolder={charter.ownHolders.length < charterLimits.ownHolders}
        actions={actions}
      />
      <Signatures roles={content.roles} charter={charter} />
      {actions && <AddItem room={charterLimits.ownItems - charter.ownItems.length} onAdd={actions.onAddItem} />}
      <Findings roles={content.roles} charter={charter} findings={findings} holders={holders} />
      {drafts}
    </div>
  )
}
