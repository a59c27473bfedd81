import { Fragment, type ReactNode } from 'react'
import type { AdjacentResponsibilities } from '#domain/responsibilities/related-responsibilities.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { ComparisonRow } from '#model/comparison.ts'
import type { Responsibility } from '#model/responsibility.ts'
import type { Orientation } from '#model/role.ts'
import type { Statement } from '#model/source.ts'
import type { TopicLink } from '#model/topic.ts'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './responsibility.module.css'

/** A facet value of the responsibility; links to all others that have it. */
export interface Tag {
  readonly name: string
  readonly to: string
}

type Entry = Omit<Responsibility, 'confusions' | 'elsewhere'>

/** Who usually owns it, as shown. */
export interface Side {
  readonly name: string
  readonly faces: Orientation
}

/** Another responsibility that it's often confused with. */
export interface Lookalike {
  readonly responsibility: Pick<Entry, 'id' | 'term'>
  readonly side: Side
  /** How to tell them apart. */
  readonly tells: readonly Statement[]
}

/** Another one that it's set beside. */
interface Paired {
  readonly entry: Pick<Entry, 'id' | 'term' | 'title'>
  readonly side: Side
}

/** Someone else who often owns it. */
export interface OtherOwner {
  readonly name: string
  readonly when: Statement
}

interface ResponsibilityProps {
  readonly entry: Entry
  readonly side: Side
  /** Which way the work itself faces, in words. */
  readonly orientation: string
  readonly tags: readonly { readonly label: string; readonly tags: readonly Tag[] }[]
  readonly counterpart: Paired | undefined
  readonly lookalikes: readonly Lookalike[]
  readonly others: readonly OtherOwner[]
  /** The contested topics that touch it. */
  readonly contested: readonly TopicLink[]
  readonly rows: readonly Pick<ComparisonRow, 'id' | 'dimension' | 'label' | 'hint'>[]
  readonly neighbors: AdjacentResponsibilities | undefined
  /** The list that the reader came from. */
  readonly listAddress: string
  readonly isFiltered: boolean
  readonly addressOfResult: (id: string) => string
  readonly notice: ReactNode
  /** The control that shares it. */
  readonly share: ReactNode
}

/** One responsibility: what it is, signs that no one owns it, what it's confused with, and its counterpart. */
export function ResponsibilityDetails(props: ResponsibilityProps) {
  const { entry, side, orientation, tags, counterpart, lookalikes, others, contested, rows, neighbors } = props
  const { listAddress, isFiltered, addressOfResult, notice, share } = props
  return (
    <div className="page">
      {notice}
      <article data-faces={side.faces}>
        <ResponsibilityHead
          entry={entry}
          side={side}
          orientation={orientation}
          above={
            <p className={styles['above']}>
              <Link to={listAddress}>{isFiltered ? 'Back to results' : 'All responsibilities'}</Link>
            </p>
          }
        >
          {contested.length > 0 && (
            <p className={styles['synonyms']}>
              Contested:
              {contested.map(({ id, name }, index) => (
                <Fragment key={id}>
                  {' '}
                  <span>
                    <Link to={addressOf.topic(id)}>{name}</Link>
                    {index < contested.length - 1 && ','}
                  </span>
                </Fragment>
              ))}
            </p>
          )}
          {share}
        </ResponsibilityHead>
        <dl className={styles['tags']}>
          {tags.map(({ label, tags: values }) => (
            <div key={label}>
              <dt>{label}</dt>
              {values.map(({ name, to }) => (
                <dd key={to}>
                  <Link to={to}>{name}</Link>
                </dd>
              ))}
            </div>
          ))}
        </dl>
        <Signals signals={entry.signals} />
        {others.length > 0 && <OtherOwners others={others} isOfArticle={!entry.beyond} side={side} />}
        {counterpart && (
          <Counterpart entry={entry} side={side} counterpart={counterpart} addressOfResult={addressOfResult} />
        )}
        {lookalikes.length > 0 && (
          <section className={styles['section']} aria-labelledby="confused">
            <h2 id="confused">Often confused with</h2>
            <ul className={styles['lookalikes']}>
              {lookalikes.map(({ responsibility, tells, side: other }) => (
                <li key={responsibility.id} data-faces={other.faces}>
                  <h3>
                    <Link to={addressOfResult(responsibility.id)}>{responsibility.term}</Link>
                    <span className={styles['whose']}>
                      <RoleMark faces={other.faces} />
                      {other.name}
                    </span>
                  </h3>
                  {tells.map((tell) => (
                    <p key={tell.text}>
                      <StatementWithSource statement={tell} />
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className={styles['section']} aria-labelledby="rows">
          <h2 id="rows">See also in the comparison</h2>
          <ul className={styles['rows']}>
            {rows.map((row) => (
              <li key={row.id}>
                <Link to={addressOf.row(row)}>{row.label}</Link>
                <span>{row.hint}</span>
              </li>
            ))}
          </ul>
        </section>
      </article>
      <NeighborLinks neighbors={neighbors} isFiltered={isFiltered} addressOfResult={addressOfResult} />
    </div>
  )
}

interface HeadProps extends Pick<ResponsibilityProps, 'entry' | 'side' | 'orientation'> {
  /** Where it belongs. */
  readonly above?: ReactNode
  /** What's related, and the control that shares it. */
  readonly children?: ReactNode
}

/** What it is, and who usually owns it. */
export function ResponsibilityHead({ entry, side, orientation, above, children }: HeadProps) {
  return (
    <header className={styles['head']}>
      {above}
      <p className={styles['side']}>
        <RoleMark faces={side.faces} />
        {side.name}
        <span className={styles['orientation']}>{orientation}</span>
      </p>
      {entry.beyond && <p className={styles['layer']}>Beyond the article: from other sources, and from practice</p>}
      <h1 tabIndex={-1}>{entry.term}</h1>
      <p className={styles['task']}>{entry.title}</p>
      <p className={styles['explanation']}>
        <StatementWithSource statement={entry.explanation} />
      </p>
      <p className={styles['synonyms']}>Related terms: {entry.synonyms.join(', ')}</p>
      {children}
    </header>
  )
}

/** Signs that no one owns it. */
export function Signals({ signals }: Pick<Entry, 'signals'>) {
  return (
    <section className={styles['section']} aria-labelledby="signals">
      <h2 id="signals">Signs that no one owns this</h2>
      <ul className={styles['signals']}>
        {signals.map((signal) => (
          <li key={signal.text}>
            <StatementWithSource statement={signal} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OtherOwnersProps extends Pick<ResponsibilityProps, 'others' | 'side'> {
  /** Whether it's the article that gives it to one role. */
  readonly isOfArticle: boolean
}

/** Who else often owns it. */
export function OtherOwners({ others, isOfArticle, side }: OtherOwnersProps) {
  return (
    <section className={styles['section']} aria-labelledby="others">
      <h2 id="others">Others who often own it</h2>
      {isOfArticle && (
        <p className={styles['aside']}>“{side.name}” is the article’s view. In practice, organizations differ.</p>
      )}
      <dl className={styles['others']}>
        {others.map(({ name, when }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <StatementWithSource statement={when} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface CounterpartProps extends Pick<ResponsibilityProps, 'entry' | 'side' | 'addressOfResult'> {
  readonly counterpart: Paired
}

function Counterpart({ entry, side, counterpart, addressOfResult }: CounterpartProps) {
  return (
    <section className={styles['section']} aria-labelledby="counterpart">
      <h2 id="counterpart">Counterpart</h2>
      <div className={styles['pair']}>
        <p data-faces={side.faces}>
          <span className={styles['whose']}>
            <RoleMark faces={side.faces} />
            {side.name}
          </span>
          <span className={styles['pairTitle']}>{entry.term}</span>
          <span>{entry.title}</span>
        </p>
        <p data-faces={counterpart.side.faces}>
          <span className={styles['whose']}>
            <RoleMark faces={counterpart.side.faces} />
            {counterpart.side.name}
          </span>
          <Link className={styles['pairTitle']} to={addressOfResult(counterpart.entry.id)}>
            {counterpart.entry.term}
          </Link>
          <span>{counterpart.entry.title}</span>
        </p>
      </div>
      <p className={styles['aside']}>
        {entry.beyond
          ? 'The pairing is our interpretation.'
          : 'The pairing is our interpretation; the article doesn’t compare the two directly.'}
      </p>
    </section>
  )
}

type NeighborLinksProps = Pick<ResponsibilityProps, 'neighbors' | 'isFiltered' | 'addressOfResult'>

function NeighborLinks({ neighbors, isFiltered, addressOfResult }: NeighborLinksProps) {
  if (neighbors === undefined) return null
  const { previous, next, position, total } = neighbors
  return (
    <nav className={`no-print ${styles['neighbors']}`} aria-label="Responsibilities">
      {previous && (
        <Link to={addressOfResult(previous.id)} rel="prev">
          <small>Previous</small> <span>{previous.term}</span>
        </Link>
      )}
      <p>
        {position} of {total}
        {isFiltered ? ' in your list' : ''}
      </p>
      {next && (
        <Link to={addressOfResult(next.id)} rel="next">
          <small>Next</small> <span>{next.term}</span>
        </Link>
      )}
    </nav>
  )
}
