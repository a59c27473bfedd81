import { useMemo, useState } from 'react'
import { charterToJson } from '#domain/charter/charter-file.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { linkLength, serializeCharter } from '#domain/charter/charter-link.ts'
import { charterTable } from '#domain/charter/charter-table.ts'
import { type Charter, charterName } from '#domain/charter/charter.ts'
import { describeIssues, type LinkIssue } from '#domain/links/link-issues.ts'
import { type Query, serializeQuery } from '#domain/links/query.ts'
import { addressOf } from '#domain/site/paths.ts'
import { useCharterActions, useCharterDrafts, useDraftActions } from '#routes/hooks/use-charter-drafts.ts'
import { useDisplayedCharter } from '#routes/hooks/use-displayed-charter.ts'
import { useStartReasons } from '#routes/hooks/use-start-reasons.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { mostDrafts } from '#state/charter.ts'
import { CharterDrafts } from '#ui/charter/charter-drafts.tsx'
import { EarlierQuizNotice, OthersCharter, StorageIssueNotice } from '#ui/charter/charter-notices.tsx'
import { CharterView } from '#ui/charter/charter.tsx'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'
import { DragProvider } from './drag-provider.tsx'
import { exportFormats } from './export-formats.ts'
import { drawQrCode } from './qr-code.ts'
import { today } from './today.ts'

interface SingleCharterProps {
  readonly search: Query
  /** The charter that came with the link; undefined where none did. */
  readonly linked: Charter | undefined
  readonly linkIssues: readonly LinkIssue[]
}

/** One charter: that of a link, one from a result, or the reader's own, to change and to share. */
export function SingleCharter({ search, linked, linkIssues }: SingleCharterProps) {
  const { drafts, draft, canBegin, storageIssue } = useCharterDrafts()
  const { shown, issues, isLinked, openId, carriedOver } = useDisplayedCharter(linked, linkIssues, search, draft)
  const [problem, setProblem] = useState('')
  const { charter } = shown
  const value = serializeCharter(content, charter)
  const compareWith = (theirs: string) => addressOf.charter(serializeQuery({ c: [value, theirs] }))
  const actions = useCharterActions(shown, openId, setProblem)
  const { hasResult, onCopy, draftActions } = useDraftActions({ shown, openId, compareWith, setProblem })
  const findings = useMemo(() => charterFindings(content, charter), [charter])
  const reasonOf = useStartReasons(shown.answers)
  const isUnread = linked === undefined && linkIssues.length > 0
  const address = addressOf.charter(serializeQuery({ c: value }))
  const heading = charter.title === '' ? 'Role charter' : charter.title
  const origin = () => ({ address: absoluteUrl(address), date: today() })
  const named = drafts.map(({ id, charter: each }, index) => ({
    id,
    name: charterName(each, `Charter ${index + 1}`),
    compareAddress: compareWith(serializeCharter(content, each)),
  }))

  return (
    <DragProvider>
      <CharterView
        content={content}
        charter={charter}
        findings={findings}
        actions={isLinked ? undefined : actions}
        reasonOf={reasonOf}
        notices={
          <>
            <Notice text={isUnread ? 'This link holds no charter that can be read.' : ''} />
            {carriedOver !== undefined && (
              <EarlierQuizNotice hasAnswers={carriedOver === 'some'} quizAddress={addressOf.quiz()} />
            )}
            <Notice text={describeIssues(issues)} />
            <Notice text={problem} />
            <StorageIssueNotice issue={storageIssue} />
            {isLinked && (
              <OthersCharter
                hasOwn={drafts.length > 0}
                ownAddress={addressOf.charter()}
                compareAddress={draft && compareWith(serializeCharter(content, draft.charter))}
                canCopy={canBegin}
                onCopy={onCopy}
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
            drafts={named}
            open={openId}
            mostDrafts={mostDrafts}
            canBegin={canBegin}
            hasResult={hasResult}
            linkLength={linkLength(content, charter)}
            actions={draftActions}
          />
        }
      />
    </DragProvider>
  )
}
