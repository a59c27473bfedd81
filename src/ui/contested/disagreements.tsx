import { addressOf } from '#domain/site/paths.ts'
import { titlesId } from '#domain/topics/titles-id.ts'
import type { Disagreement } from '#model/topic.ts'
import { Link } from '#ui/kit/link.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './disagreements.module.css'

/** Sources that disagree, side by side: what each found, set large, and what it says. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly Disagreement[] }) {
  if (disagreements.length === 0) return null
  return (
    <section className={styles['disagreements']} aria-labelledby="disagreements">
      <h2 id="disagreements">Where sources differ</h2>
      {disagreements.map(({ about, findings, titles }) => (
        <div key={about} className={styles['disagreement']}>
          <h3 id={titles && titlesId}>{about}</h3>
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
          {titles && (
            <p className="no-print">
              <Link to={addressOf.kinds()}>Kinds of each role</Link>
            </p>
          )}
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
