import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './quiz-intro.module.css'

interface QuizIntroProps {
  readonly mostQuestions: number
  /** How many apply to this organization, and how many of those have been answered on this device. */
  readonly asked: number
  readonly answered: number
  /** The question to start or continue with. */
  readonly start: string
  readonly review: string
  readonly onResult: () => void
  readonly method: ReactNode
  /** Where the answers of several people are compared. */
  readonly team: ReactNode
  /** Example organizations, by kind; the last entry links to all of them. */
  readonly examples: readonly { readonly to: string; readonly label: string }[]
  /** Clears the answers, and undoes that. */
  readonly reset: ReactNode
  /** The control that shares the quiz, if there's one. */
  readonly share?: ReactNode
  /** Whether the address is that of a retired question. */
  readonly isRetired: boolean
  /** Whether answers are saved on this device. */
  readonly isSaved: boolean
  /** A storage problem, if any. */
  readonly notice: ReactNode
}

/** What the quiz is about, and how long it takes. */
export function QuizTitle({ mostQuestions }: Pick<QuizIntroProps, 'mostQuestions'>) {
  return (
    <PageTitle
      title="Which do you need?"
      standfirst={`Answer at most ${mostQuestions} questions about your organization, and fewer if your customers get no technology from you. It takes about three minutes.`}
    />
  )
}

/** What the quiz asks, how long it takes, and what you get. */
export function QuizIntro(props: QuizIntroProps) {
  const {
    mostQuestions,
    asked,
    answered,
    start,
    review,
    onResult,
    method,
    team,
    examples,
    reset,
    share,
    isRetired,
    isSaved,
    notice,
  } = props
  const isDone = answered === asked
  return (
    <div className="page">
      <QuizTitle mostQuestions={mostQuestions} />
      {isRetired && <Notice text="The quiz has changed, and this question is no longer asked." />}
      {notice}
      <div className={styles['start']} data-awaits="quiz">
        {answered === 0 ? (
          <ButtonLink to={start} weight="main">
            Start quiz
          </ButtonLink>
        ) : (
          <>
            {isDone ? (
              // A button: the address of a link, which browsers show when it's pointed at, would name the result.
              <Button weight="main" onClick={onResult}>
                See your result
              </Button>
            ) : (
              <ButtonLink to={start} weight="main">
                {`Continue (${answered} of ${asked})`}
              </ButtonLink>
            )}
            <ButtonLink to={review}>Review answers</ButtonLink>
          </>
        )}
        {reset}
        {share}
      </div>
      <ul className={styles['facts']}>
        <li>
          <h2>The questions</h2>
          <p>
            We ask who leads technology today, what stands in the way, and what’s at stake. You answer once for the
            technology your people work with, and once for the technology your customers get. “Don’t know” is a valid
            answer. Where one answer is asked for, selecting it opens the next question; with the keyboard, press Enter.
          </p>
        </li>
        <li>
          <h2>The result</h2>
          <p>
            We recommend one role, both, one executive for both, or no new executive. If your answers don’t settle it,
            the result is inconclusive. Either way, you see the reasons and what could change the result. {method}
          </p>
        </li>
        <li>
          <h2>Your privacy</h2>
          <p>
            {isSaved ? 'Your answers are saved on this device only.' : 'Your answers aren’t being saved.'} The address
            of a result contains them, so anyone who has the link can read them, and so can this site’s host and
            services that show link previews. {team}
          </p>
        </li>
        <li>
          <h2>Not sure? See an example like yours</h2>
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
