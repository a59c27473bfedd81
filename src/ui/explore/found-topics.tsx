import { Link } from '#ui/kit/link.tsx'
import styles from './found-topics.module.css'

/** A contested topic that a search has found. */
export interface FoundTopic {
  readonly name: string
  readonly question: string
  readonly address: string
}

/** The contested topics that a search has found, with their questions. */
export function FoundTopics({ topics }: { readonly topics: readonly FoundTopic[] }) {
  if (topics.length === 0) return null
  return (
    <section className={styles['topics']} aria-label="Contested topics">
      <h2 className={styles['title']}>{topics.length === 1 ? 'Contested topic' : 'Contested topics'}</h2>
      <ul>
        {topics.map(({ name, question, address }) => (
          <li key={address}>
            <Link to={address}>{name}</Link> <span>{question}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
