import { evidenceFrom } from '#domain/site/evidence.ts'
import { core } from '#routes/site-content/core.ts'
import type { TopicData } from '#routes/site-content/topic-data.ts'
import { Cases } from '#ui/contested/cases.tsx'
import { Tests } from '#ui/contested/tests.tsx'
import { TopicHead } from '#ui/contested/topic.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'

/** One contested topic: its question, the cases, and the questions that often decide it. */
export function TopicEmbed({ data }: { readonly data: TopicData }) {
  const { topic, sources } = data
  return (
    <EvidenceContext value={(statement) => evidenceFrom(sources, statement)}>
      <article>
        <TopicHead question={topic.question} />
        <Cases cases={topic.cases} roles={core.roles} />
        <Tests tests={topic.tests} />
      </article>
    </EvidenceContext>
  )
}
