import type { ReactNode } from 'react'
import { content } from '#content/index.ts'
import { allEmbeds, type Embed, type EmbeddedPart } from '#domain/embed/all-embeds.ts'
import { core } from '#routes/site-content/core.ts'
import { responsibilityData } from '#routes/site-content/responsibility-data.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { topicData } from '#routes/site-content/topic-data.ts'
import { EmbedPage, type EmbedSources } from '#ui/embed/embed-page.tsx'
import { ComparisonEmbed, RowEmbed } from './comparison-embed.tsx'
import { KindsEmbed } from './kinds-embed.tsx'
import { LawEmbed } from './law-embed.tsx'
import { QuizEmbed } from './quiz-embed.tsx'
import { ResponsibilityEmbed } from './responsibility-embed.tsx'
import { TopicEmbed } from './topic-embed.tsx'

/** Every page for other sites' frames, with its title. They're rendered at build time only, and need no React to work. */
export const embeds = allEmbeds(content).map((embed) => ({ ...embed, title: `${embed.name} · ${siteName}` }))

/** Where the statements of each are from. */
const sourcesOf: Readonly<Record<EmbeddedPart['kind'], EmbedSources>> = {
  compare: 'article',
  dimension: 'article',
  row: 'article',
  responsibility: 'article',
  topic: 'article',
  kinds: 'marked',
  law: 'in rows',
  quiz: 'none',
}

/** @throws {Error} if it shows something that the content doesn't have */
export function EmbedDocument({ embed }: { readonly embed: Embed }) {
  const { part, name, page } = embed
  return (
    <EmbedPage siteName={siteName} article={core.article} name={name} page={page} sources={sourcesOf[part.kind]}>
      {partOf(part)}
    </EmbedPage>
  )
}

function partOf(part: EmbeddedPart): ReactNode {
  switch (part.kind) {
    case 'compare':
      return <ComparisonEmbed />
    case 'kinds':
      return <KindsEmbed />
    case 'law':
      return <LawEmbed />
    case 'quiz':
      return <QuizEmbed />
    case 'dimension':
      return <ComparisonEmbed dimension={part.id} />
    case 'row':
      return <RowEmbed row={part.id} />
    case 'responsibility':
      return <ResponsibilityEmbed data={dataOf(part.id, responsibilityData)} />
    case 'topic':
      return <TopicEmbed data={dataOf(part.id, topicData)} />
  }
}

function dataOf<Data>(id: string, read: (id: string) => Data | undefined): Data {
  const data = read(id)
  if (data === undefined) throw new Error(`found no content for "${id}"; expected some`)
  return data
}
