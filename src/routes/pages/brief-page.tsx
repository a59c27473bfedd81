import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { sourceForCandidates } from '#domain/brief/about-brief.ts'
import type { BriefOfLink } from '#domain/brief/brief-of-link.ts'
import { editedBrief } from '#domain/brief/edit-brief.ts'
import { briefForCandidates } from '#domain/brief/for-candidates.ts'
import { addressOf } from '#domain/site/paths.ts'
import { usePageTitle } from '#routes/hooks/use-page-title.ts'
import { useQuery } from '#routes/hooks/use-query.ts'
import { pageHead } from '#routes/page-head.ts'
import { nextSteps } from '#routes/shared/next-steps.ts'
import { linkedBrief } from '#routes/shared/on-demand-parts.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { today } from '#routes/shared/today.ts'
import { core, roleNames } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { unlinkedBrief } from '#routes/site-content/unlinked-brief.computed.ts'
import { adoptEdits, briefStore, editBrief, mostBriefs, resetBrief } from '#state/brief.ts'
import { BriefView } from '#ui/brief/brief.tsx'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'
import { NextSteps } from '#ui/shell/next-steps.tsx'

export function BriefPage() {
  const search = useQuery()
  const isLinked = 'role' in search || 'c' in search || 'a' in search
  const part = linkedBrief.usePart(isLinked)
  const brief = useMemo(() => (isLinked ? part?.briefFor(search) : unlinkedBrief), [isLinked, part, search])
  // For every role: someone who leaves it out of one brief leaves it out of the next.
  const [isWhole, setWhole] = useState(true)
  usePageTitle(`${'role' in search && brief?.ours !== undefined ? brief.ours.title : 'Hiring brief'} · ${siteName}`)
  return brief && <KeptBrief key={brief.query} brief={brief} isWhole={isWhole} onWhole={setWhole} />
}

interface KeptBriefProps {
  readonly brief: BriefOfLink
  /** Whether the part for interviewers is included. */
  readonly isWhole: boolean
  readonly onWhole: (isWhole: boolean) => void
}

/** A brief with the wording that's kept for it on this device. */
function KeptBrief({ brief, isWhole, onWhole }: KeptBriefProps) {
  const { ours, issues, query, hasDivision, choices, charterAddress } = brief
  const { briefs } = useStore(briefStore)
  useEffect(() => briefStore.syncFromStorage(), [])
  const storageIssue = useStore(briefStore.storageIssue)
  const [problem, setProblem] = useState('')
  const profile = ours?.profile ?? ''
  const own = briefs.find((each) => each.query === query)
  const other = briefs.findLast((each) => each.query !== query && each.profile === profile)
  const edited = useMemo(() => ours && editedBrief(ours, own?.edits ?? {}), [ours, own])
  const shown = useMemo(
    () => (edited === undefined || isWhole ? edited : briefForCandidates(edited)),
    [edited, isWhole],
  )
  const address = addressOf.brief(query)
  const identity = { query, profile }
  const loadExports = useCallback(async () => {
    const { briefExports } = await import('#routes/shared/brief-exports.ts')
    if (shown === undefined) throw new Error('found no brief to export; expected one, since it can be shared')
    return briefExports(shown, address)
  }, [shown, address])
  const view = (
    <BriefView
      ours={ours}
      brief={shown}
      edits={own?.edits}
      onEdit={(field, text) => {
        const isDone = editBrief(identity, field, text)
        setProblem(isDone ? '' : tooManyMessage)
      }}
      onReset={() => resetBrief(query)}
      onAdopt={own === undefined && other !== undefined ? () => adoptEdits(identity, other.query) : undefined}
      isWhole={isWhole}
      onWhole={onWhole}
      choices={choices}
      charterAddress={charterAddress}
      notices={
        <>
          <Notice text={issues} />
          <Notice text={problem} />
          <Notice text={storageIssue === undefined ? '' : storageIssues[storageIssue]} />
        </>
      }
      share={
        shown && (
          <Share
            to={address}
            name="this brief"
            {...(hasDivision && { contains: 'what the brief is made from' })}
            caution={cautionFor(own !== undefined, isWhole)}
            drawQr={drawQrCode}
            takeaway={loadExports}
          />
        )
      }
      // Readers choose to see it, so the address is known.
      source={isWhole ? '' : `${sourceForCandidates(core.article)} ${absoluteUrl(addressOf.home())}, ${today()}`}
    />
  )
  return (
    <>
      {view}
      <NextSteps
        steps={[nextSteps.session, hasDivision ? { to: charterAddress, label: 'Open the charter' } : nextSteps.charter]}
      />
    </>
  )
}

/** What someone who sends the link should know; undefined if it opens what they see. */
function cautionFor(hasOwnWords: boolean, isWhole: boolean): string | undefined {
  if (hasOwnWords && isWhole) return 'Your own wording isn’t in the link. Send a file instead.'
  if (isWhole) return undefined
  return hasOwnWords
    ? 'The link opens the part for interviewers, and your own wording isn’t in it. Send a file instead.'
    : 'The link opens the part for interviewers. Send a file instead.'
}

const tooManyMessage = `You’ve reached the limit of ${mostBriefs} edited briefs on this device, so the change wasn’t kept. Reset one that you no longer need.`

const storageIssues = {
  blocked: 'This browser doesn’t let this site store anything. Download the brief before you close the page.',
  full: 'There’s no room left to store your changes on this device. Download the brief before you close the page.',
  newer:
    'A newer version of this site stored briefs here, so this version doesn’t change them. Download the brief before you close the page.',
  unread: 'Some of the briefs stored here couldn’t be read. They were set aside, and nothing was deleted.',
  'not-set-aside':
    'Some of the briefs stored here couldn’t be read, and there was no room to set them aside. They were left as they are, so your changes aren’t being saved. Download the brief before you close the page.',
} as const

export const briefHead = () =>
  pageHead({
    title: `Hiring brief · ${siteName}`,
    description: `What to hire for: what a ${roleNames.join(' or ')} owns and doesn’t, the first year, a scorecard, and interview questions that test the boundary. Edit it and take it along as a Word file.`,
  })
