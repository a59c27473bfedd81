import { getRouteApi } from '@tanstack/react-router'
import { addressOf } from '#domain/site/paths.ts'
import { pageHead } from '#routes/page-head.ts'
import { type LoadedTopic, loadTopic } from '#routes/shared/load-topic.ts'
import { drawQrCode } from '#routes/shared/qr-code.ts'
import { TopicDetails } from '#ui/contested/topic.tsx'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { Share } from '#ui/kit/share.tsx'
import { StaticPartsContext } from '#ui/kit/static-part.tsx'

/** For the route. An object, so that its type isn't taken for that of a head. */
export const data = { loadTopic }

const route = getRouteApi('/contested/$topic')

export function TopicPage() {
  const { id, parts } = route.useLoaderData()
  const address = addressOf.topic(id)
  return (
    <StaticPartsContext value={parts}>
      <TopicDetails
        address={address}
        share={
          <Share
            to={address}
            name="this topic"
            drawQr={drawQrCode}
            takeaway={async () =>
              (await import('#routes/shared/topic-exports.ts')).topicExports(id, absoluteUrl(address))
            }
            embed={
              import.meta.env.EMBED_ORIGINS === ''
                ? undefined
                : async () => (await import('#routes/shared/topic-embed-offer.ts')).topicEmbedOffer(id)
            }
          />
        }
      />
    </StaticPartsContext>
  )
}

export const topicHead = ({ head }: LoadedTopic) => pageHead(head)
