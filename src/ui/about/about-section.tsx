import type { ReactNode } from 'react'
import styles from './about.module.css'

interface AboutSectionProps {
  readonly id: string
  readonly heading: ReactNode
  readonly children: ReactNode
}

/** A section of a page about the site itself, with the heading on its side. */
export function AboutSection({ id, heading, children }: AboutSectionProps) {
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className={styles['text']}>{children}</div>
    </section>
  )
}
