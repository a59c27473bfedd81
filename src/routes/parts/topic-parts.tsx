// With the page, so that the names of its styles are in one chunk with it.
import '#routes/pages/topic-page.tsx'
import { leanName, orientationOfLean } from '#domain/responsibilities/facets.ts'
import { evidenceFrom } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { LoadedTopic } from '#routes/shared/load-topic.ts'
import { core } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import type { TopicData } from '#routes/site-content/topic-data.ts'
import { topicParts } from '#ui/contested/topic-parts.tsx'
import { renderedParts } from './rendered-parts.tsx'

/** A topic whose page isn't in the document. */
export function topicOf(data: TopicData): LoadedTopic {
  const { topic, sources, responsibilities, rows } = data
  const parts = topicParts({
    ...data,
    roles: core.roles,
    responsibilities: responsibilities.map(({ id, term, lean }) => ({
      id,
      term,
      owner: { name: leanName(core, lean), faces: orientationOfLean(core, lean) },
    })),
    rows: rows.map((row) => ({
      ...row,
      dimension: core.dimensions.find(({ id }) => id === row.dimension)?.name ?? row.dimension,
      address: addressOf.row(row),
    })),
  })
  return {
    id: topic.id,
    head: {
      title: `Contested: ${topic.name} · ${siteName}`,
      description: `${topic.question} The cases, and the questions that often narrow the choice.`,
    },
    parts: renderedParts(parts, (statement) => evidenceFrom(sources, statement)),
  }
}
