import type { ReactNode } from 'react'
import { ButtonLink } from '#ui/kit/button.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './quiz-intro.module.css'

interface QuizIntroProps {
  readonly questions: number
  /** How many were answered before, on this device. */
  readonly answered: number
  /** The question to begin or go on with. */
  readonly start: string
  readonly review: string
  readonly method: ReactNode
  /** Where the answers of several people are compared. */
  readonly board: ReactNode
  /** Clearing, and the way back from it. */
  readonly reset: ReactNode
  /** What is wrong with the device's storage, if anything. */
  readonly notice: ReactNode
}

/** What the quiz asks, how long it takes, and what comes of it. */
export function QuizIntro({ questions, answered, start, review, method, board, reset, notice }: QuizIntroProps) {
  const isDone = answered === questions
  return (
    <div className="page">
      <PageTitle
        title="Which do you need?"
        standfirst={`${questions} questions about your organization, none about titles. Under three minutes, and the result shows how it came about.`}
      />
      {notice}
      <div className={styles['start']}>
        {answered === 0 ? (
          <ButtonLink to={start} weight="main">
            Begin
          </ButtonLink>
        ) : (
          <>
            <ButtonLink to={isDone ? review : start} weight="main">
              {isDone ? 'Review your answers' : `Go on: ${answered} of ${questions} answered`}
            </ButtonLink>
            {!isDone && <ButtonLink to={review}>Review so far</ButtonLink>}
          </>
        )}
        {reset}
      </div>
      <ul className={styles['facts']}>
        <li>
          <h2>What it asks</h2>
          <p>
            Facts that you can observe: how work runs inside, what customers get, and who looks after each today. “Don’t
            know” is an answer; it is counted, not guessed at.
          </p>
        </li>
        <li>
          <h2>What you get</h2>
          <p>
            One role, both, neither yet, or a plain “not settled”: with the points each answer gave, the smallest change
            that would alter the result, and what to hand over first. {board}
          </p>
        </li>
        <li>
          <h2>What happens to it</h2>
          <p>Your answers stay on this device. They leave it only in a link that you copy yourself. {method}</p>
        </li>
      </ul>
    </div>
  )
}
