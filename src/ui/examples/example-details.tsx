import type { ReactNode } from 'react'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import type { Example, ExampleSource } from '#model/example.ts'
import { axes } from '#model/quiz.ts'
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

interface ExampleDetailsProps {
  readonly example: Example
  /** What the quiz makes of its answers. */
  readonly explanation: ResultExplanation
  /** Name of the result that was decided. */
  readonly decided: string
  readonly roles: readonly Role[]
  /** Where the result is that its answers lead to. */
  readonly resultAddress: string
  readonly previous: Neighbor | undefined
  readonly next: Neighbor | undefined
}

/** One organization: how it stood, what the quiz says, what was decided, and how it went. */
export function ExampleDetails(props: ExampleDetailsProps) {
  const { example, explanation, decided, roles, resultAddress, previous, next } = props
  const { title, organization, basis, story, outcome, difference, source } = example
  const isReal = basis === 'real'
  const agrees = explanation.text.id === example.decided.result
  return (
    <div className="page">
      <article>
        <header className={styles['head']}>
          <p className={styles['above']}>
            <Link to={addressOf.examples()}>All examples</Link>
            <span>{isReal ? 'A real decision' : 'An invented organization'}</span>
          </p>
          <h1 tabIndex={-1}>{title}</h1>
          <div className={styles['told']}>
            <p className={styles['organization']}>{organization}</p>
            <p className={styles['story']}>{story.join(' ')}</p>
          </div>
        </header>
        <div className={styles['parts']}>
          <Part id="quiz" heading="The quiz’s answer">
            <ResultName name={explanation.text.name} roles={roles} />
            <p>{explanation.neither?.text ?? explanation.rule?.because}</p>
            <Findings explanation={explanation} />
            <p className={styles['note']}>
              One reader, a language model, gave the answers from a description alone. Where the description is silent,
              they’re guesses. <Link to={`${addressOf.method()}#validation`}>How the quiz was checked</Link>
            </p>
          </Part>
          <Part id="decided" heading={isReal ? 'What was decided' : 'What readers said'}>
            <ResultName name={decided} roles={roles} />
            <p>{example.decided.text}</p>
            <p className={styles['agreement']}>
              {agrees ? 'They agree: it’s what the quiz says.' : 'They differ: it isn’t what the quiz says.'}
            </p>
            {!isReal && (
              <p className={styles['note']}>
                The organization is invented, so nothing was decided. The readers didn’t know the quiz.
              </p>
            )}
          </Part>
          {difference !== undefined && (
            <Part id="difference" heading="Where they differ">
              <p>{difference}</p>
            </Part>
          )}
          {outcome !== undefined && (
            <Part id="outcome" heading="How it went">
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
          Open the full result
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

/** What is found on each side, in a line. */
function Findings({ explanation }: Pick<ExampleDetailsProps, 'explanation'>) {
  return (
    <dl className={styles['sides']}>
      {axes.map((axis) => (
        <div key={axis} data-faces={axis}>
          <dt>{sideNames[axis]}</dt>
          <dd>{explanation.sides[axis].found?.rule.because ?? 'What’s still open here could make a difference.'}</dd>
        </div>
      ))}
    </dl>
  )
}

function Source({ title, publisher, date, address }: ExampleSource) {
  return (
    <p className={styles['source']}>
      {/* A host may not be able to say that no address is passed on. */}
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
