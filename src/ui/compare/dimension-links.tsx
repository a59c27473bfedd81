import { addressOf } from '#domain/site/paths.ts'
import type { Dimension } from '#model/comparison.ts'
import { Link } from '#ui/kit/link.tsx'
import styles from './compare.module.css'

interface DimensionLinksProps {
  readonly previous: Dimension | undefined
  readonly next: Dimension | undefined
}

/** Links to the previous and the next dimension. */
export function DimensionLinks({ previous, next }: DimensionLinksProps) {
  return (
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
  )
}
