import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { briefLink } from '#domain/brief/brief-link.ts'
import { editedBrief } from '#domain/brief/edit-brief.ts'
import { hiringBrief, nameOfProfile } from '#domain/brief/hiring-brief.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { serializeQuery } from '#domain/links/query.ts'
import { addressOf } from '#domain/site/paths.ts'
import { usePageTitle } from '#routes/hooks/use-page-title.ts'
import { useQuery } from '#routes/hooks/use-query.ts'
import { pageHead } from '#routes/page-head.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { content } from '#routes/site-content/brief.ts'
import { roleNames, siteName } from '#routes/site-content/core.ts'
import { adoptEdits, briefStore, editBrief, mostBriefs, resetBrief } from '#state/brief.ts'
import { BriefView } from '#ui/brief/brief.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Share } from '#ui/kit/share.tsx'

export function BriefPage() {
  const search = useQuery()
  const { value: linked, issues } = useMemo(() => briefLink.parse(content, search), [search])
  const brief = useMemo(() => hiringBrief(content, linked), [linked])
  const { briefs } = useStore(briefStore)
  useEffect(() => briefStore.syncFromStorage(), [])
  const storageIssue = useStore(briefStore.storageIssue)
  const [problem, setProblem] = useState('')
  const profile = brief?.profile ?? ''
  const query = serializeQuery(briefLink.serialize(content, { ...linked, profile }))
  const own = briefs.find((each) => each.query === query)
  const other = briefs.findLast((each) => each.query !== query && each.profile === profile)
  const shown = useMemo(() => brief && editedBrief(brief, own?.edits ?? {}), [brief, own])
  usePageTitle(`${'role' in search && brief !== undefined ? brief.title : 'Hiring brief'} · ${siteName}`)
  const address = addressOf.brief(query)
  const identity = { query, profile }
  return (
    <BriefView
      key={query}
      ours={brief}
      brief={shown}
      edits={own?.edits}
      onEdit={(field, text) => {
        const isDone = editBrief(identity, field, text)
        setProblem(isDone ? '' : tooManyMessage)
      }}
      onReset={() => resetBrief(query)}
      onAdopt={own === undefined && other !== undefined ? () => adoptEdits(identity, other.query) : undefined}
      choices={content.hiring.profiles.map((each) => ({
        id: each.id,
        name: nameOfProfile(content, each),
        to: addressOf.brief(serializeQuery(briefLink.serialize(content, { ...linked, profile: each.id }))),
      }))}
      charterAddress={addressOf.charter(
        serializeQuery({ ...briefLink.serialize(content, { ...linked, profile: undefined }) }),
      )}
      notices={
        <>
          <Notice text={describeIssues(issues)} />
          <Notice text={problem} />
          <Notice text={storageIssue === undefined ? '' : storageIssues[storageIssue]} />
        </>
      }
      share={
        shown && (
          <Share
            to={address}
            name="this brief"
            {...((linked.charter !== undefined || 'a' in search) && { contains: 'what the brief is made from' })}
            drawQr={drawQrCode}
            takeaway={async () => (await import('#routes/shared/brief-exports.ts')).briefExports(shown, address)}
          />
        )
      }
    />
  )
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
