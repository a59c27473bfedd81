import type { Disagreement } from '#model/topic.ts'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './disagreements.module.css'

/** Sources that disagree, side by side: what each found, set large, and what it says. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly Disagreement[] }) {
  if (disagreements.length === 0) return null
  return (
    <section className={styles['disagreements']} aria-labelledby="disagreements">
      <h2 id="disagreements">Where sources differ</h2>
      {disagreements.map(({ about, findings }) => (
        <div key={about} className={styles['disagreement']}>
          <h3>{about}</h3>
          <ul>
            {findings.map(({ headline, statement }) => (
              <li key={statement.text}>
                <Headline text={headline} />
                <p>
                  <StatementWithSource statement={statement} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** A figure at its beginning is set apart, large. */
function Headline({ text }: { readonly text: string }) {
  const [, figure, rest] = /^(\d+%) (.+)$/.exec(text) ?? []
  if (figure === undefined) return <p className={styles['headline']}>{text}</p>
  return (
    <p className={styles['headline']}>
      <span className={styles['figure']}>{figure}</span> {rest}
    </p>
  )
}
