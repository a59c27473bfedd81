import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { Topic } from '#model/topic.ts'
import { Link } from '#ui/kit/link.tsx'
import styles from './topic-list.module.css'

/** What the list shows of a topic. */
export interface ListedTopic extends Pick<Topic, 'id' | 'name' | 'question'> {
  /** Whom there’s a case for besides the roles, which every topic has one for. */
  readonly others: readonly string[]
}

interface TopicListProps {
  readonly title: ReactNode
  /** The control that searches them. */
  readonly search: ReactNode
  readonly topics: readonly ListedTopic[]
}

/** All contested topics: the name, the question, and who besides the roles could own it. */
export function TopicList({ title, search, topics }: TopicListProps) {
  return (
    <div className="page">
      {title}
      {topics.length > 0 && search}
      {topics.length === 0 && <p>There are no topics yet.</p>}
      <ul className={styles['list']}>
        {topics.map(({ id, name, question, others }) => (
          <li key={id} className={styles['topic']}>
            <h2>
              <Link to={addressOf.topic(id)}>{name}</Link>
            </h2>
            <p className={styles['question']}>{question}</p>
            {others.map((who) => (
              <p key={who} className={styles['other']}>
                Also a case for {who}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
