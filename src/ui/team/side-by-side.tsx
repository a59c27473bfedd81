import type { ReactNode } from 'react'
import styles from './team.module.css'

/** Everyone's answers, with the words that the table uses. */
export function SideBySide({ children }: { readonly children: ReactNode }) {
  return (
    <section className={styles['section']} aria-labelledby="answers">
      <h2 id="answers">Answers side by side</h2>
      <p className={styles['intro']}>
        Biggest disagreements come first. “Close” means one step of a scale, or one item of a list, apart or less on
        average. “Opposed” means on both sides of the midpoint, at least half the scale apart, or that one person
        checked something and another said that nothing holds. Bold marks answers that differ from the group’s.
      </p>
      {children}
    </section>
  )
}
