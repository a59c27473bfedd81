import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import { Link } from '#ui/kit/link.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './compare.module.css'

/** The heading of a dimension's table among others. */
export function DimensionHead({ dimension }: { readonly dimension: Dimension }) {
  return (
    <div className={styles['head']}>
      <h2>
        <Link to={addressOf.dimension(dimension.id)}>{dimension.name}</Link>
      </h2>
      <p className={styles['question']}>{dimension.question}</p>
      <p className={styles['summary']}>
        <StatementWithSource statement={dimension.summary} />
      </p>
    </div>
  )
}
