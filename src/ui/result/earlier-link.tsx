import { Button, ButtonLink } from '#ui/kit/button.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './result.module.css'

interface EarlierLinkProps {
  /** The answers that still mean the same, with their questions. */
  readonly carriedOver: readonly { readonly question: string; readonly answer: string }[]
  readonly quizAddress: string
  /** Adopts them, and continues at the first open question. */
  readonly onContinue: () => void
}

/**
 * A result link from an earlier version of the quiz. It shows no result: the old rules no longer apply, and today's would rest
 * on a few answers to other questions.
 */
export function EarlierLink({ carriedOver, quizAddress, onContinue }: EarlierLinkProps) {
  return (
    <div className="page">
      <PageTitle
        title="The quiz has changed"
        standfirst="This link is from an earlier version, so it no longer leads to a result."
      />
      {carriedOver.length === 0 ? (
        <>
          <p>None of its answers carry over.</p>
          <p className={styles['ways']}>
            <ButtonLink to={quizAddress} weight="main">
              Start quiz
            </ButtonLink>
          </p>
        </>
      ) : (
        <section aria-labelledby="carried-over">
          <h2 id="carried-over">Answers that carry over</h2>
          <dl className={styles['carried']}>
            {carriedOver.map(({ question, answer }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
          <p className={styles['ways']}>
            <Button weight="main" onClick={onContinue}>
              Continue with these answers
            </Button>
            <ButtonLink to={quizAddress}>Go to the quiz</ButtonLink>
          </p>
        </section>
      )}
    </div>
  )
}
