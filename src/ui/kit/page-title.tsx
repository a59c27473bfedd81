import type { ReactNode } from 'react'
import styles from './page-title.module.css'

interface PageTitleProps {
  readonly title: ReactNode
  readonly standfirst: ReactNode
  /** A line above the title that says where the page belongs. */
  readonly above?: ReactNode
}

/** The page's heading. Receives focus after client-side navigation. */
export function PageTitle({ title, standfirst, above }: PageTitleProps) {
  return (
    <div className={styles['title']}>
      {above && <p className={styles['above']}>{above}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      <p className={styles['standfirst']}>{standfirst}</p>
    </div>
  )
}
