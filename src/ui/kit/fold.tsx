import type { ReactNode } from 'react'
import styles from './fold.module.css'

interface FoldProps {
  /** What it opens. */
  readonly label: ReactNode
  /** The page's stylesheet hides what follows an element of this class while it's closed. */
  readonly className: string | undefined
}

/**
 * The line that controls are folded behind on a narrow page; on a wide one there's no such line. What it opens follows it
 * rather than being inside: a closed `details` would hide it on a wide page, too. It works without script.
 */
export function Fold({ label, className }: FoldProps) {
  return (
    <details className={`no-print ${styles['line']} ${styles['fold']} ${className}`}>
      <summary>
        <span>{label}</span>
      </summary>
    </details>
  )
}

/** The look of its line, for a `details` with content of its own. */
export const foldLine = styles['line']
