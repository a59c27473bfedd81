import { getRouteApi, useHydrated } from '@tanstack/react-router'
import { useCallback } from 'react'
import { leanName, orientationOfLean } from '#domain/responsibilities/facets.ts'
import { evidenceFrom } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Statement } from '#model/source.ts'
import { pageHead } from '#routes/page-head.ts'
import { inlinedIn } from '#routes/shared/load-topic.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { core, siteName } from '#routes/site-content/core.ts'
import type { TopicData } from '#routes/site-content/topic-data.ts'
import { TopicDetails } from '#ui/contested/topic.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { Share } from '#ui/kit/share.tsx'

const route = getRouteApi('/contested/$topic')

/** With more sources, a page that carries its content is larger than a host’s first round trip. */
const mostInlined = 15

export function TopicPage() {
  const data = route.useLoaderData()
  const { topic, sources, responsibilities, rows } = data
  const evidence = useCallback((statement: Statement) => evidenceFrom(sources, statement), [sources])
  const address = addressOf.topic(topic.id)
  const loadExports = useCallback(
    async () => (await import('#routes/shared/topic-exports.ts')).topicExports(data, absoluteUrl(address)),
    [data, address],
  )
  return (
    <EvidenceContext value={evidence}>
      <TopicDetails
        {...data}
        roles={core.roles}
        responsibilities={responsibilities.map(({ id, term, lean }) => ({
          id,
          term,
          owner: { name: leanName(core, lean), faces: orientationOfLean(core, lean) },
        }))}
        rows={rows.map((row) => ({
          ...row,
          dimension: core.dimensions.find(({ id }) => id === row.dimension)?.name ?? row.dimension,
          address: addressOf.row(row),
        }))}
        share={
          <Share
            to={address}
            name="this topic"
            drawQr={drawQrCode}
            takeaway={loadExports}
            embed={
              import.meta.env.EMBED_ORIGINS === ''
                ? undefined
                : async () => (await import('#routes/shared/embed-offer.ts')).embedOffer(address, topic.name)
            }
          />
        }
      />
      <InlinedTopic data={data} />
    </EvidenceContext>
  )
}

/** What the page shows, in the page, unless that would make it too large; gone once it has been read. */
function InlinedTopic({ data }: { readonly data: TopicData }) {
  const isInlined = !useHydrated() && data.sources.length <= mostInlined
  return isInlined && <div hidden {...{ [inlinedIn]: JSON.stringify(data) }} />
}

export const topicHead = ({ topic }: TopicData) =>
  pageHead({
    title: `Contested: ${topic.name} · ${siteName}`,
    description: `${topic.question} The cases, and the questions that often narrow the choice.`,
  })
