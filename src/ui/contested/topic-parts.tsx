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
}

/** What the page of a contested topic has to be read, by the name of the part. */
export function topicParts(props: TopicProps): Readonly<Record<string, ReactNode>> {
  const { topic, roles, previous, next } = props
  return {
    above: (
      <>
        <Link to={addressOf.contested()}>Contested topics</Link>
        <span>{topic.name}</span>
      </>
    ),
    question: topic.question,
    cases: <Cases cases={topic.cases} roles={roles} />,
    tests: topic.tests.map((statement) => (
      <li key={statement.text}>
        <p>
          <MarkedStatement statement={statement} />
        </p>
      </li>
    )),
    more: <More {...props} />,
    neighbors: <Neighbors previous={previous} next={next} />,
  }
}

/** What sources say, and what the topic touches. */
function More({ topic, models, responsibilities, rows, charter }: TopicProps) {
  const { facts, disagreements, synonyms } = topic
  return (
    <>
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
      <p className={`${styles['part']} ${styles['quiet']}`}>
        <span>Related terms:</span> <span>{synonyms.join(', ')}</span>
      </p>
    </>
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
    <>
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
    </>
  )
}
