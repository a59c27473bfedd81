import type { ReactNode } from 'react'
import { ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './quiz-intro.module.css'

interface QuizIntroProps {
  readonly mostQuestions: number
  /** How many are asked of this organization, and how many of those were answered before, on this device. */
  readonly asked: number
  readonly answered: number
  /** The question to start or continue with. */
  readonly start: string
  readonly review: string
  readonly method: ReactNode
  /** Where the answers of several people are compared. */
  readonly team: ReactNode
  /** Organizations to open a result of, each by what it is; the last is all of them. */
  readonly examples: readonly { readonly to: string; readonly label: string }[]
  /** Clearing, and the way back from it. */
  readonly reset: ReactNode
  /** Whether the address is that of a question that is no longer asked. */
  readonly isRetired: boolean
  /** What is wrong with the device's storage, if anything. */
  readonly notice: ReactNode
}

/** What the quiz asks, how long it takes, and what comes of it. */
export function QuizIntro(props: QuizIntroProps) {
  const { mostQuestions, asked, answered, start, review, method, team, examples, reset, isRetired, notice } = props
  const isDone = answered === asked
  return (
    <div className="page">
      <PageTitle
        title="Which do you need?"
        standfirst={`At most ${mostQuestions} questions about your organization; fewer if your customers get no technology from you. It takes about three minutes.`}
      />
      {isRetired && <Notice text="The quiz has changed, and the question at this address is no longer asked." />}
      {notice}
      <div className={styles['start']}>
        {answered === 0 ? (
          <ButtonLink to={start} weight="main">
            Start
          </ButtonLink>
        ) : (
          <>
            <ButtonLink to={isDone ? review : start} weight="main">
              {isDone ? 'Review your answers' : `Continue: ${answered} of ${asked} answered`}
            </ButtonLink>
            {!isDone && <ButtonLink to={review}>Review answers so far</ButtonLink>}
          </>
        )}
        {reset}
      </div>
      <ul className={styles['facts']}>
        <li>
          <h2>The questions</h2>
          <p>
            Who leads technology today, what stands in the way, and what’s at stake: once for the technology that your
            people work with, once for what your customers get. “Don’t know” is an answer, too.
          </p>
        </li>
        <li>
          <h2>The result</h2>
          <p>
            One role, both, one executive for both, no new executive, or inconclusive: with the reasons and the smallest
            change that would alter it. {method}
          </p>
        </li>
        <li>
          <h2>Your privacy</h2>
          <p>Your answers stay on this device. They leave it only in a link that you copy yourself. {team}</p>
        </li>
        <li>
          <h2>Not sure? Open one like yours</h2>
          <ul className={styles['start']}>
            {examples.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </div>
  )
}
