import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { Orientation, Role } from '#model/role.ts'
import type { ReportingModel, Topic, TopicLink } from '#model/topic.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { Cases } from './cases.tsx'
import { Disagreements } from './disagreements.tsx'
import { MarkedStatement } from './marked-statement.tsx'
import { Tests } from './tests.tsx'
import styles from './topic.module.css'

interface TopicProps {
  readonly topic: Topic
  readonly roles: readonly Role[]
  /** The ways to arrange it, for the topic about reporting lines. */
  readonly models: readonly ReportingModel[]
  readonly responsibilities: readonly {
    readonly id: string
    readonly term: string
    readonly owner: { readonly name: string; readonly faces: Orientation }
  }[]
  /** The rows of the comparison that it touches, each with the name of its dimension. */
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly dimension: string
    readonly address: string
  }[]
  /** Where to decide it, and which responsibilities that puts on the table. */
  readonly charter: { readonly address: string; readonly terms: readonly string[] }
  readonly previous?: TopicLink | undefined
  readonly next?: TopicLink | undefined
  /** The control that shares it. */
  readonly share: ReactNode
}

/** A contested topic: its question, the cases, the tests that decide it, and what sources say. */
export function TopicDetails(props: TopicProps) {
  const { topic, roles, models, responsibilities, rows, charter, previous, next, share } = props
  const { name, question, cases, tests, facts, disagreements, synonyms } = topic
  return (
    <div className="page">
      <article className={styles['topic']}>
        <header className={styles['head']}>
          <p className={styles['above']}>
            <Link to={addressOf.contested()}>Contested topics</Link>
            <span>{name}</span>
          </p>
          <h1 tabIndex={-1}>{question}</h1>
          <div className={`${styles['layer']} ${styles['quiet']}`}>
            <p>Beyond the article. An asterisk (*) marks our judgment. A dagger (†) marks what a source says.</p>
            {share}
          </div>
        </header>
        <Cases cases={cases} roles={roles} />
        <Tests question={question} tests={tests} address={addressOf.topic(topic.id)} />
        <Disagreements disagreements={disagreements} />
        {facts.length > 0 && (
          <Part id="facts" heading="What sources say">
            <ul className={styles['facts']}>
              {facts.map((statement) => (
                <li key={statement.text}>
                  <MarkedStatement statement={statement} />
                </li>
              ))}
            </ul>
          </Part>
        )}
        {models.length > 0 && (
          <Part id="models" heading="Reporting lines in use">
            <dl className={styles['models']}>
              {models.map(({ id, name: model, statement }) => (
                <div key={id}>
                  <dt>{model}</dt>
                  <dd>
                    <MarkedStatement statement={statement} />
                  </dd>
                </div>
              ))}
            </dl>
          </Part>
        )}
        <Part id="responsibilities" heading="Responsibilities it touches">
          <ul className={styles['links']}>
            {responsibilities.map(({ id, term, owner }) => (
              <li key={id} data-faces={owner.faces}>
                <Link to={addressOf.responsibility(id)}>{term}</Link>
                <span className={styles['owner']}>
                  <RoleMark faces={owner.faces} />
                  {owner.name}
                </span>
              </li>
            ))}
          </ul>
          <p className={`no-print ${styles['charter']} ${styles['quiet']}`}>
            <ButtonLink to={charter.address}>Put it in our charter</ButtonLink>
            <span>These start unassigned: {charter.terms.join(', ')}.</span>
          </p>
        </Part>
        <Part id="rows" heading="See also in the comparison">
          <ul className={styles['links']}>
            {rows.map(({ id, label, dimension, address }) => (
              <li key={id}>
                <Link to={address}>{label}</Link>
                <span className={styles['quiet']}>{dimension}</span>
              </li>
            ))}
          </ul>
        </Part>
        <p className={`${styles['synonyms']} ${styles['quiet']}`}>Related terms: {synonyms.join(', ')}</p>
      </article>
      <Neighbors previous={previous} next={next} />
    </div>
  )
}

interface PartProps {
  readonly id: string
  readonly heading: string
  readonly children: ReactNode
}

function Part({ id, heading, children }: PartProps) {
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div>{children}</div>
    </section>
  )
}

function Neighbors({ previous, next }: Pick<TopicProps, 'previous' | 'next'>) {
  return (
    <nav className={`no-print ${styles['neighbors']}`} aria-label="Contested topics">
      {previous && (
        <Link to={addressOf.topic(previous.id)} rel="prev">
          <small>Previous</small> <span>{previous.name}</span>
        </Link>
      )}
      {next && (
        <Link to={addressOf.topic(next.id)} rel="next">
          <small>Next</small> <span>{next.name}</span>
        </Link>
      )}
    </nav>
  )
}
