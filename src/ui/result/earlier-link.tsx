import { Button, ButtonLink } from '#ui/kit/button.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './result.module.css'

interface EarlierLinkProps {
  /** What still means the same: the text of each question, and what was answered. */
  readonly carriedOver: readonly { readonly question: string; readonly answer: string }[]
  readonly quizAddress: string
  /** Adopts them, and leads to the first question that's open. */
  readonly onContinue: () => void
}

/**
 * A result link of an earlier version of the quiz. It shows no result: neither the old one, by rules that no longer hold,
 * nor one of today, from a few answers that were given to other questions.
 */
export function EarlierLink({ carriedOver, quizAddress, onContinue }: EarlierLinkProps) {
  return (
    <div className="page">
      <PageTitle
        title="The quiz has changed"
        standfirst="The quiz has changed since this link was made, so the link no longer leads to a result."
      />
      {carriedOver.length === 0 ? (
        <>
          <p>None of its answers carries over.</p>
          <p className={styles['ways']}>
            <ButtonLink to={quizAddress} weight="main">
              Start the quiz
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
