import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { Role } from '#model/role.ts'
import type { Topic, TopicCase } from '#model/topic.ts'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import styles from './topic-list.module.css'

/** What the list shows of a topic. */
export interface ListedTopic extends Pick<Topic, 'id' | 'name' | 'question'> {
  readonly cases: readonly Pick<TopicCase, 'role' | 'who'>[]
}

interface TopicListProps {
  readonly title: ReactNode
  /** The control that searches them. */
  readonly search: ReactNode
  readonly roles: readonly Role[]
  readonly topics: readonly ListedTopic[]
}

/** All contested topics: the name, the question, and who could own it. */
export function TopicList({ title, search, roles, topics }: TopicListProps) {
  return (
    <div className="page">
      {title}
      {topics.length > 0 && search}
      {topics.length === 0 && <p>There are no topics yet.</p>}
      <ul className={styles['list']}>
        {topics.map(({ id, name, question, cases }) => (
          <li key={id} className={styles['topic']}>
            <h2>
              <Link to={addressOf.topic(id)}>{name}</Link>
            </h2>
            <p className={styles['question']}>{question}</p>
            <ul className={styles['owners']} aria-label="The cases">
              {cases.map(({ role, who }) => (
                <Owner key={role ?? who} role={roles.find((each) => each.id === role)} who={who} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Owner({ role, who }: { readonly role: Role | undefined; readonly who: string | undefined }) {
  if (role === undefined) return <li>{who}</li>
  return (
    <li data-faces={role.faces} className={styles['role']}>
      <RoleMark faces={role.faces} />
      {role.abbreviation}
    </li>
  )
}
