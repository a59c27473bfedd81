import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import type { TopicLink } from '#model/topic.ts'
import { Link } from '#ui/kit/link.tsx'
import styles from './compare.module.css'

interface DimensionLinksProps {
  /** The contested topics that touch the dimension's rows. */
  readonly topics: readonly TopicLink[]
  readonly previous: Dimension | undefined
  readonly next: Dimension | undefined
}

/** Links to the contested topics, to the previous dimension, and to the next one. */
export function DimensionLinks({ topics, previous, next }: DimensionLinksProps) {
  return (
    <>
      {topics.length > 0 && (
        <p className={`no-print ${styles['topics']}`}>
          Contested topics:
          {topics.map(({ id, name }) => [
            ' ',
            <Link key={id} to={addressOf.topic(id)}>
              {name}
            </Link>,
          ])}
        </p>
      )}
      <nav className={`no-print ${styles['others']}`} aria-label="Dimensions">
        {previous && (
          <Link to={addressOf.dimension(previous.id)} rel="prev">
            <small>Previous</small> <span>{previous.name}</span>
          </Link>
        )}
        {next && (
          <Link to={addressOf.dimension(next.id)} rel="next">
            <small>Next</small> <span>{next.name}</span>
          </Link>
        )}
      </nav>
    </>
  )
}
