import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { addressOf } from '#domain/addresses.ts'
import { parseAnswers, serializeAnswers } from '#domain/answer-link.ts'
import type { Charter, CharterItem } from '#domain/charter.ts'
import { charterFindings } from '#domain/charter-findings.ts'
import { charterFromJson, charterToJson } from '#domain/charter-file.ts'
import { linkLength, longestLink, parseCharters, serializeCharter } from '#domain/charter-link.ts'
import { charterFromResult } from '#domain/charter-start.ts'
import { exportCharter } from '#domain/charter-export.ts'
import { describeLosses, type Loss } from '#domain/losses.ts'
import { stringifySearch } from '#domain/search-record.ts'
import { beginDraft, mostDrafts } from '#state/charter.ts'
import { CharterView } from '#ui/charter/charter.tsx'
import { CharterDrafts } from '#ui/charter/charter-toolbar.tsx'
import { OthersCharter, StorageTroubleNotice } from '#ui/charter/charter-notices.tsx'
import { startReason } from '#ui/charter/start-reason.ts'
import { absolute, withBase } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'
import { charterValueOf } from './charter-paste.ts'
import { ComparedCharters } from './compared-charters.tsx'
import { drawQr } from './draw-qr.ts'
import { content } from './site-content.ts'
import { takeawayOf, today } from './takeaway.ts'
import {
  type OpenCharter,
  startOf,
  useCharterActions,
  useCharterDrafts,
  useCharterHistory,
  useDraftActions,
} from './use-charter.ts'
import { useSearchRecord } from './use-search-record.ts'

export function CharterPage() {
  const search = useSearchRecord()
  const { charters, losses } = useMemo(() => parseCharters(content, search), [search])
  const [one, other] = charters
  if (one !== undefined && other !== undefined) return <ComparedCharters one={one} other={other} losses={losses} />
  return <OneCharter linked={one} linkLosses={losses} />
}

interface OneCharterProps {
  /** The charter that came with the link; undefined where none did. */
  readonly linked: Charter | undefined
  readonly linkLosses: readonly Loss[]
}

function OneCharter({ linked, linkLosses }: OneCharterProps) {
  const navigate = useNavigate()
  const [result] = [useSearchRecord()['a'] ?? []].flat()
  const { drafts, draft, canBegin, trouble } = useCharterDrafts()
  const { shown, losses, isLinked, openId } = useShown(linked, linkLosses, result, draft)
  const [problem, setProblem] = useState('')
  const actions = useCharterActions(shown, openId, setProblem)
  const history = useCharterHistory(openId)
  const { hasResult, onBegin, onOpen, onDelete, onStartOver } = useDraftActions()
  const { charter } = shown
  const findings = useMemo(() => charterFindings(content, charter), [charter])
  const reasonOf = useReasons(shown.answers)
  const value = serializeCharter(content, charter)
  const address = addressOf.charter(stringifySearch({ c: value }))
  const heading = charter.title === '' ? 'Role charter' : charter.title
  const toOwn = () => void navigate({ href: withBase(addressOf.charter()) })
  const compareWith = (theirs: string) => addressOf.charter(stringifySearch({ c: [value, theirs] }))
  const origin = () => ({ address: absolute(address), date: today() })

  return (
    <CharterView
      content={content}
      charter={charter}
      findings={findings}
      actions={isLinked ? undefined : actions}
      startsFromResult={shown.answers !== ''}
      reasonOf={reasonOf}
      addressOfResponsibility={addressOf.responsibility}
      onUndo={history.onUndo}
      onRedo={history.onRedo}
      notices={
        <>
          <Notice text={describeLosses(losses)} />
          <Notice text={problem} />
          <StorageTroubleNotice trouble={trouble} />
          {isLinked && (
            <OthersCharter
              hasOwn={drafts.length > 0}
              ownAddress={addressOf.charter()}
              compareAddress={draft && compareWith(serializeCharter(content, draft.charter))}
              canCopy={canBegin}
              onCopy={() => {
                beginDraft(charter)
                toOwn()
              }}
            />
          )}
        </>
      }
      share={
        <Share
          to={address}
          name="this charter"
          drawQr={drawQr}
          takeaway={{
            ...takeawayOf('role-charter', () => exportCharter(content, charter, heading, origin())),
            json: () => charterToJson(content, charter),
          }}
        />
      }
      drafts={
        <CharterDrafts
          mostDrafts={mostDrafts}
          linkLength={linkLength(content, charter)}
          longestLink={longestLink}
          drafts={drafts.map(({ id, charter: each }) => ({
            id,
            name: [each.title, each.organization].filter((part) => part !== '').join(', ') || `Charter ${id}`,
            compareAddress: compareWith(serializeCharter(content, each)),
          }))}
          open={openId}
          canBegin={canBegin}
          hasResult={hasResult}
          onOpen={(id) => {
            onOpen(id)
            toOwn()
          }}
          onBegin={(from) => {
            onBegin(from)
            toOwn()
          }}
          onStartOver={() => openId !== undefined && onStartOver(openId, shown)}
          onDelete={() => openId !== undefined && onDelete(openId)}
          onImport={(file) =>
            void file.text().then(
              (text) => {
                const read = charterFromJson(content, text)
                if (typeof read === 'string') return setProblem(read)
                setProblem(describeLosses(read.losses))
                beginDraft(read.charter)
                toOwn()
              },
              () => setProblem('The browser could not read this file.'),
            )
          }
          onCompare={(pasted) => {
            const theirs = charterValueOf(pasted)
            if (theirs === undefined) setProblem('What was pasted holds no charter: its link has “c=” in it.')
            else void navigate({ href: withBase(compareWith(theirs)) })
          }}
        />
      }
    />
  )
}

/** The charter that the address asks for: one that came with a link, one from a result, or one's own. */
function useShown(
  linked: Charter | undefined,
  linkLosses: readonly Loss[],
  result: string | undefined,
  draft: (OpenCharter & { readonly id: string }) | undefined,
) {
  const started = useMemo(() => {
    if (result === undefined) return undefined
    const { answers, losses } = parseAnswers(content.quiz, result)
    const value = serializeAnswers(content.quiz, answers)
    return { shown: { charter: startOf(value), answers: value }, losses }
  }, [result])
  if (linked !== undefined) {
    const isOwn = draft !== undefined && serializeCharter(content, draft.charter) === serializeCharter(content, linked)
    if (isOwn) return { shown: draft, losses: linkLosses, isLinked: false, openId: draft.id }
    const shown: OpenCharter = { charter: linked, answers: '' }
    return { shown, losses: linkLosses, isLinked: true, openId: undefined }
  }
  if (started !== undefined) return { ...started, isLinked: false, openId: undefined }
  const own: OpenCharter = draft ?? { charter: startOf(''), answers: '' }
  return { shown: own, losses: linkLosses, isLinked: false, openId: draft?.id }
}

/** Why something is where the result put it; nothing once it was moved. */
function useReasons(answers: string): (item: CharterItem) => string {
  const reasons = useMemo(
    () =>
      answers === '' ? undefined : charterFromResult(content, parseAnswers(content.quiz, answers).answers).reasons,
    [answers],
  )
  return ({ id, assignment }) => {
    const reason = reasons?.get(id)
    if (reason === undefined || reason.holder !== assignment.holder) return ''
    const numbers = reason.because.map(
      (question) => content.quiz.questions.findIndex((each) => each.id === question) + 1,
    )
    return startReason(reason, numbers)
  }
}
