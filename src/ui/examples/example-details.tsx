import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import type { Example, ExampleSource } from '#model/example.ts'
import type { Axis } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { partialDate } from '#ui/kit/long-date.ts'
import { ColoredRoles } from '#ui/result/colored-roles.tsx'
import styles from './example-details.module.css'

interface Neighbor {
  readonly address: string
  readonly title: string
}

/** The quiz's result for an example's answers. */
export interface ExampleResult {
  readonly name: string
  readonly because?: string | undefined
  /** What was found about each side; nothing where open questions could make a difference. */
  readonly findings: readonly { readonly axis: Axis; readonly because?: string | undefined }[]
}

export interface ExampleDetailsProps {
  readonly example: Omit<Example, 'answers' | 'kind' | 'label'>
  readonly result: ExampleResult
  /** Whether that's what was decided on. */
  readonly agrees: boolean
  /** Name of the result that was decided on. */
  readonly decided: string
  readonly roles: readonly Role[]
  /** Address of the result that its answers lead to. */
  readonly resultAddress: string
  readonly previous?: Neighbor | undefined
  readonly next?: Neighbor | undefined
}

/** One organization: its situation, the quiz's result, the decision, and the outcome. */
export function ExampleDetails(props: ExampleDetailsProps) {
  const { example, result, agrees, decided, roles, resultAddress, previous, next } = props
  const { title, organization, basis, story, outcome, difference, source } = example
  const isReal = basis === 'real'
  return (
    <div className="page">
      <article>
        <header className={styles['head']}>
          <p className={styles['above']}>
            <Link to={addressOf.examples()}>All examples</Link>
            <span>{isReal ? 'A real decision' : 'An invented organization'}</span>
          </p>
          <h1 tabIndex={-1}>{title}</h1>
          <div className={styles['intro']}>
            <p className={styles['organization']}>{organization}</p>
            <p className={styles['story']}>{story.join(' ')}</p>
          </div>
        </header>
        <div className={styles['parts']}>
          <Part id="quiz" heading="Quiz result">
            <ResultName name={result.name} roles={roles} />
            <p>{result.because}</p>
            <Findings findings={result.findings} />
            <p className={styles['note']}>
              One reader, a language model, answered the quiz from a description alone. Where the description says
              nothing, the answers are guesses.{' '}
              <Link to={`${addressOf.method()}#validation`}>How the quiz was checked</Link>
            </p>
          </Part>
          <Part id="decided" heading={isReal ? 'Decision' : 'Readers’ advice'}>
            <ResultName name={decided} roles={roles} />
            <p>{example.decided.text}</p>
            <p className={styles['agreement']}>
              {agrees ? 'This matches the quiz result.' : 'This differs from the quiz result.'}
            </p>
            {!isReal && (
              <p className={styles['note']}>
                The organization is invented, so nothing was decided. The readers hadn’t seen the quiz.
              </p>
            )}
          </Part>
          {difference !== undefined && (
            <Part id="difference" heading="Why they differ">
              <p>{difference}</p>
            </Part>
          )}
          {outcome !== undefined && (
            <Part id="outcome" heading="Outcome">
              <p>{outcome}</p>
            </Part>
          )}
          {source !== undefined && (
            <Part id="source" heading="Source">
              <Source {...source} />
            </Part>
          )}
        </div>
      </article>
      <p className={styles['open']}>
        <ButtonLink to={resultAddress} weight="main">
          View full result
        </ButtonLink>
      </p>
      <nav className={`no-print ${styles['neighbors']}`} aria-label="Examples">
        {previous && (
          <Link to={previous.address} rel="prev">
            <small>Previous</small> <span>{previous.title}</span>
          </Link>
        )}
        {next && (
          <Link to={next.address} rel="next">
            <small>Next</small> <span>{next.title}</span>
          </Link>
        )}
      </nav>
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
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div>{children}</div>
    </section>
  )
}

function ResultName({ name, roles }: { readonly name: string; readonly roles: readonly Role[] }) {
  return (
    <p className={styles['result']}>
      <ColoredRoles text={name} roles={roles} />
    </p>
  )
}

/** Each side's finding, in a sentence. */
function Findings({ findings }: Pick<ExampleResult, 'findings'>) {
  return (
    <dl className={styles['sides']}>
      {findings.map(({ axis, because }) => (
        <div key={axis} data-faces={axis}>
          <dt>{sideNames[axis]}</dt>
          <dd>{because ?? 'The open questions here could make a difference.'}</dd>
        </div>
      ))}
    </dl>
  )
}

function Source({ title, publisher, date, address }: ExampleSource) {
  return (
    <p className={styles['source']}>
      {/* Not every host can set a referrer policy. */}
      <a href={address} rel="noreferrer">
        {title}
      </a>
      <span>
        {publisher}
        {date !== undefined && (
          <>
            , <time dateTime={date}>{partialDate(date)}</time>
          </>
        )}
      </span>
    </p>
  )
}
