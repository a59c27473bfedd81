import { useMemo, useState } from 'react'
import { charterDocument } from '#domain/charter/charter-document.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { charterQuery, linkLength, serializeCharter } from '#domain/charter/charter-link.ts'
import { type Charter, charterName } from '#domain/charter/charter.ts'
import { openIssues } from '#domain/charter/open-issues.ts'
import { describeIssues, type LinkIssue } from '#domain/links/link-issues.ts'
import { type Query, serializeQuery } from '#domain/links/query.ts'
import { addressOf } from '#domain/site/paths.ts'
import { useCharterActions, useCharterDrafts, useDraftActions } from '#routes/hooks/use-charter-drafts.ts'
import { useClientValue } from '#routes/hooks/use-client-value.ts'
import { useDisplayedCharter } from '#routes/hooks/use-displayed-charter.ts'
import { useKeptTexts } from '#routes/hooks/use-kept-texts.ts'
import { useStartReasons } from '#routes/hooks/use-start-reasons.ts'
import { content, othersOf } from '#routes/site-content/charter.ts'
import { mostDrafts } from '#state/charter.ts'
import { isSaving } from '#state/persistence/persisted.ts'
import { CharterDrafts } from '#ui/charter/charter-drafts.tsx'
import { EarlierQuizNotice, OthersCharter, StorageIssueNotice } from '#ui/charter/charter-notices.tsx'
import { CharterView } from '#ui/charter/charter.tsx'
import { longDate } from '#ui/kit/long-date.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'
import { TypedTextContext } from '#ui/kit/typed-text.ts'
import { drawQrCode } from './qr-code.ts'

interface SingleCharterProps {
  readonly search: Query
  /** The charter in the link; undefined if there is none. */
  readonly linked: Charter | undefined
  readonly linkIssues: readonly LinkIssue[]
}

/** One charter: from a link, from a quiz result, or the reader's own. */
export function SingleCharter({ search, linked, linkIssues }: SingleCharterProps) {
  const { drafts, draft, canBegin, storageIssue } = useCharterDrafts()
  const {
    shown,
    issues: linkProblems,
    isLinked,
    openId,
    carriedOver,
  } = useDisplayedCharter(linked, linkIssues, search, draft)
  const [problem, setProblem] = useState('')
  const keptTexts = useKeptTexts()
  const { charter } = shown
  const value = serializeCharter(content, charter)
  const compareWith = (theirs: string) => addressOf.charter(charterQuery({ c: [value, theirs] }))
  const actions = useCharterActions(shown, openId, setProblem)
  const { hasResult, openings, onCopy, draftActions } = useDraftActions({ shown, openId, compareWith, setProblem })
  const findings = useMemo(() => charterFindings(content, charter), [charter])
  const issues = useMemo(() => openIssues(content, charter, findings), [charter, findings])
  const [isWhole, setWhole] = useState(false)
  const document = useMemo(
    () => charterDocument(content, charter, findings, longDate, isWhole),
    [charter, findings, isWhole],
  )
  const reasonOf = useStartReasons(shown.answers)
  const isUnread = linked === undefined && linkIssues.length > 0
  const address = addressOf.charter(serializeQuery({ c: value }))
  // The document, which has no room for more, has the page's own address.
  const sessionAddress = useClientValue(addressOf.sessionOnCharter, addressOf.session())
  const named = drafts.map(({ id, charter: each, value: its }, index) => ({
    id,
    name: charterName(each, `Charter ${index + 1}`),
    compareAddress: compareWith(its),
  }))

  return (
    <TypedTextContext value={keptTexts}>
      <CharterView
        view={`${isLinked ? 'shared' : 'own'} ${openings}`}
        content={content}
        charter={charter}
        findings={findings}
        issues={issues}
        document={document}
        actions={isLinked ? undefined : actions}
        reasonOf={reasonOf}
        othersOf={othersOf}
        isWhole={isWhole}
        onWhole={setWhole}
        sessionAddress={sessionAddress}
        briefAddress={addressOf.brief(serializeQuery({ c: value, a: shown.answers || undefined }))}
        notices={
          <>
            <Notice text={isUnread ? 'We couldn’t read a charter from this link.' : ''} />
            {carriedOver !== undefined && (
              <EarlierQuizNotice hasAnswers={carriedOver === 'some'} quizAddress={addressOf.quiz()} />
            )}
            <Notice text={describeIssues(linkProblems)} />
            <Notice text={problem} />
            <StorageIssueNotice issue={storageIssue} />
            {isLinked && (
              <OthersCharter
                hasOwn={drafts.length > 0}
                ownAddress={addressOf.charter()}
                compareAddress={draft && compareWith(draft.value)}
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
            contains="the whole charter"
            drawQr={drawQrCode}
            takeaway={async () =>
              (await import('./charter-exports.ts')).charterExports(
                charter,
                document,
                openIssues(content, charter, findings, isWhole),
                address,
              )
            }
          />
        }
        drafts={
          <CharterDrafts
            drafts={named}
            open={openId}
            mostDrafts={mostDrafts}
            canBegin={canBegin}
            isSaved={isSaving(storageIssue)}
            hasResult={hasResult}
            linkLength={linkLength(content, charter)}
            actions={draftActions}
          />
        }
      />
    </TypedTextContext>
  )
}
