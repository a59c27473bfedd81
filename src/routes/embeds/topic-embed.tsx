import { topicOf } from '#routes/parts/topic-parts.tsx'
import type { TopicData } from '#routes/site-content/topic-data.ts'
import { Tests } from '#ui/contested/tests.tsx'
import { TopicCases, TopicHead } from '#ui/contested/topic.tsx'
import { StaticPartsContext } from '#ui/kit/static-part.tsx'

/** One contested topic: its question, the cases, and the questions that often decide it. */
export function TopicEmbed({ data }: { readonly data: TopicData }) {
  return (
    <StaticPartsContext value={topicOf(data).parts}>
      <article>
        <TopicHead />
        <TopicCases />
        <Tests />
      </article>
    </StaticPartsContext>
  )
}
