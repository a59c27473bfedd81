import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { charterFromJson, charterToJson } from '#domain/charter/charter-file.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { linkLength, longestLink, charterLink, serializeCharter } from '#domain/charter/charter-link.ts'
import { charterTable } from '#domain/charter/charter-table.ts'
import { type Charter, charterName } from '#domain/charter/charter.ts'
import { findCharterValue } from '#domain/charter/parse-pasted-charter.ts'
import { describeIssues, type LinkIssue } from '#domain/links/link-issues.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { addressOf } from '#domain/site/paths.ts'
import {
  tooManyDraftsMessage,
  useCharterActions,
  useCharterDrafts,
  useCharterHistory,
  useDraftActions,
} from '#routes/hooks/use-charter-drafts.ts'
import { useDisplayedCharter } from '#routes/hooks/use-displayed-charter.ts'
import { useQuery } from '#routes/hooks/use-query.ts'
import { useStartReasons } from '#routes/hooks/use-start-reasons.tsx'
import { DragProvider } from '#routes/shared/drag-provider.tsx'
import { exportFormats } from '#routes/shared/export-formats.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { today } from '#routes/shared/today.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { beginDraft, mostDrafts } from '#state/charter.ts'
import { CharterDrafts } from '#ui/charter/charter-drafts.tsx'
import { OthersCharter, StorageIssueNotice } from '#ui/charter/charter-notices.tsx'
import { CharterView } from '#ui/charter/charter.tsx'
import { absoluteUrl, Link, withBase } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Share } from '#ui/kit/share.tsx'

/** Few compare: whoever does not, does not load it. */
const ComparedCharters = lazy(() =>
  import('#routes/shared/charter-comparison.tsx').then((module) => ({ default: module.ComparedWith })),
)

export function CharterPage() {
  const search = useQuery()
  const { value: charters, issues } = useMemo(() => charterLink.parse(content, search), [search])
  const [one, other] = charters
  if (one !== undefined && other !== undefined) {
    return (
      <div className="page">
        <PageTitle
          title="Two charters, row by row"
          standfirst={
            <>
              What both say, and where they part. <Link to={addressOf.charter()}>Back to your own charter</Link>
            </>
          }
        />
        <Notice text={describeIssues(issues)} />
        <Suspense>
          <ComparedCharters one={one} other={other} />
        </Suspense>
      </div>
    )
  }
  return <OneCharter linked={one} linkIssues={issues} />
}

interface OneCharterProps {
  /** The charter that came with the link; undefined where none did. */
  readonly linked: Charter | undefined
  readonly linkIssues: readonly LinkIssue[]
}

function OneCharter({ linked, linkIssues }: OneCharterProps) {
  const navigate = useNavigate()
  const search = useQuery()
  const { drafts, draft, canBegin, storageIssue } = useCharterDrafts()
  const { shown, issues, isLinked, openId } = useDisplayedCharter(linked, linkIssues, search, draft)
  const [problem, setProblem] = useState('')
  const isUnread = linked === undefined && linkIssues.length > 0
  const actions = useCharterActions(shown, openId, setProblem)
  const history = useCharterHistory(openId)
  const { hasResult, onBegin, onOpen, onDelete, onStartOver } = useDraftActions()
  const { charter } = shown
  const findings = useMemo(() => charterFindings(content, charter), [charter])
  const reasonOf = useStartReasons(shown.answers)
  const value = serializeCharter(content, charter)
  const address = addressOf.charter(serializeQuery({ c: value }))
  const heading = charter.title === '' ? 'Role charter' : charter.title
  const toOwn = (notice = '') => {
    setProblem(notice)
    void navigate({ href: withBase(addressOf.charter()) })
  }
  /** Shows a draft that was begun, with what there is to tell of it; another tab may have taken the last room. */
  const began = (id: string | undefined, notice = '') =>
    id === undefined ? setProblem(tooManyDraftsMessage) : toOwn(notice)
  const compareWith = (theirs: string) => addressOf.charter(serializeQuery({ c: [value, theirs] }))
  const origin = () => ({ address: absoluteUrl(address), date: today() })

  return (
    <DragProvider>
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
            <Notice text={isUnread ? 'This link holds no charter that can be read.' : ''} />
            <Notice text={describeIssues(issues)} />
            <Notice text={problem} />
            <StorageIssueNotice issue={storageIssue} />
            {isLinked && (
              <OthersCharter
                hasOwn={drafts.length > 0}
                ownAddress={addressOf.charter()}
                compareAddress={draft && compareWith(serializeCharter(content, draft.charter))}
                canCopy={canBegin}
                onCopy={() => began(beginDraft(charter))}
              />
            )}
          </>
        }
        share={
          <Share
            to={address}
            name="this charter"
            drawQr={drawQrCode}
            takeaway={{
              ...exportFormats('role-charter', () => charterTable(content, charter, heading, origin())),
              json: () => charterToJson(content, charter),
            }}
          />
        }
        drafts={
          <CharterDrafts
            mostDrafts={mostDrafts}
            linkLength={linkLength(content, charter)}
            longestLink={longestLink}
            drafts={drafts.map(({ id, charter: each }, index) => ({
              id,
              name: charterName(each, `Charter ${index + 1}`),
              compareAddress: compareWith(serializeCharter(content, each)),
            }))}
            open={openId}
            canBegin={canBegin}
            hasResult={hasResult}
            onOpen={(id) => {
              onOpen(id)
              toOwn()
            }}
            onBegin={(from) => began(onBegin(from))}
            onStartOver={() => {
              setProblem('')
              if (openId !== undefined) onStartOver(openId, shown)
            }}
            onDelete={() => {
              setProblem('')
              if (openId !== undefined) onDelete(openId)
            }}
            onImport={(file) =>
              void file.text().then(
                (text) => {
                  const read = charterFromJson(content, text)
                  if (typeof read === 'string') return setProblem(read)
                  began(beginDraft(read.value), describeIssues(read.issues))
                },
                () => setProblem('The browser could not read this file.'),
              )
            }
            onCompare={(pasted) => {
              const theirs = findCharterValue(pasted)
              if (theirs === undefined) setProblem('What was pasted holds no charter: its link has “c=” in it.')
              else void navigate({ href: withBase(compareWith(theirs)) })
            }}
          />
        }
      />
    </DragProvider>
  )
}
