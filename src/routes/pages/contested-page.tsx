import { useNavigate } from '@tanstack/react-router'
import { addressOf } from '#domain/site/paths.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import { pageHead } from '#routes/page-head.ts'
import { roleNames } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { topicList as topics } from '#routes/site-content/topic-list.computed.ts'
import { TopicList } from '#ui/contested/topic-list.tsx'
import { TopicSearch } from '#ui/contested/topic-search.tsx'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

export function ContestedPage() {
  const navigate = useNavigate()
  return (
    <TopicList
      topics={topics}
      title={
        <PageTitle
          title="Contested topics"
          standfirst={
            <>
              {`${countPhrase(topics.length, 'question', 'questions')} that organizations answer differently. Each has three cases, made at equal length, and a few questions to ask aloud that often narrow the choice. The cases and the questions are our judgment. Facts have sources.`}{' '}
              Two people can settle them in a <Link to={addressOf.session()}>session for two</Link>.
            </>
          }
        />
      }
      search={
        <TopicSearch
          onSearch={(text) =>
            void navigate({ to: addressOf.responsibilities(), search: text === '' ? {} : { q: text } })
          }
        />
      }
    />
  )
}

export const contestedHead = () =>
  pageHead({
    title: `Contested topics · ${siteName}`,
    description: `Where organizations differ on who owns what: for each topic, the cases for ${roleNames.join(', ')}, and someone else, and the questions that often narrow the choice.`,
  })
