import type { ReactNode } from 'react'
import styles from './page-title.module.css'

interface PageTitleProps {
  readonly title: ReactNode
  readonly standfirst: ReactNode
  /** A line above the title that says where one is. */
  readonly above?: ReactNode
}

/** A page's own heading. It takes the focus when the page is come to from another. */
export function PageTitle({ title, standfirst, above }: PageTitleProps) {
  return (
    <div className={styles['title']}>
      {above && <p className={styles['above']}>{above}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      <p className={styles['standfirst']}>{standfirst}</p>
    </div>
  )
}
