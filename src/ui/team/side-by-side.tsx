import type { ReactNode } from 'react'
import styles from './team.module.css'

/** Everyone's answers, with an explanation of the table's terms. */
export function SideBySide({ children }: { readonly children: ReactNode }) {
  return (
    <section className={styles['section']} aria-labelledby="answers">
      <h2 id="answers">Answers side by side</h2>
      <p className={styles['intro']}>
        Questions that people answered differently come first. “Close” means that answers are at most one step apart on
        average, or differ by one checklist item. “Apart” means anything between “Close” and “Opposed.” “Opposed” means
        answers on both sides of the midpoint, at least half the scale apart. It also means that one person checked an
        item and another said that nothing applies. Bold marks answers that differ from the group’s.
      </p>
      {children}
    </section>
  )
}
