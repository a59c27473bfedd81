import type { ReactNode } from 'react'
import { type Answers, isList } from '#domain/quiz/answers.ts'
import { sideToName } from '#domain/quiz/side-questions.ts'
import { contextOf } from '#domain/text/question-context.ts'
import type { OptionId, Question, QuestionId, Quiz } from '#model/quiz.ts'
import { Button, ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './review.module.css'

interface ReviewProps {
  /** The questions that are asked. */
  readonly questions: readonly Question[]
  readonly unknown: Quiz['unknown']
  readonly answers: Answers
  readonly addressOfQuestion: (id: QuestionId) => string
  /** Called when the reader points at the control for the result, or moves the focus there. */
  readonly onResultIntent: () => void
  readonly onResult: () => void
  /** Sets a single answer; adds an item to a list, or removes it. */
  readonly onChoose: (question: QuestionId, option: OptionId) => void
  readonly onClear: (question: QuestionId) => void
  readonly reset: ReactNode
  /** A storage problem, if any. */
  readonly notice: ReactNode
}

/** Every answer on one page, ready to change. */
export function Review(props: ReviewProps) {
  const { questions, unknown, answers, addressOfQuestion, onChoose, onClear, reset, notice } = props
  // Buttons: the address of a link, which browsers show when it's pointed at, would name the result.
  const toResult = { onClick: props.onResult, onPointerEnter: props.onResultIntent, onFocus: props.onResultIntent }
  const [first] = questions
  const open = questions.filter(({ id }) => !Object.hasOwn(answers.chosen, id)).length
  const isEmpty = open === questions.length
  return (
    <div className="page">
      <PageTitle title="Review your answers" standfirst="Change anything you like. Changes take effect right away." />
      {notice}
      <noscript>
        <p className={styles['status']}>
          Answering needs JavaScript. These are all questions with their possible answers.
        </p>
      </noscript>
      <p role="status" className={styles['status']} data-awaits="quiz">
        {statusOf(open, questions.length)}
      </p>
      {first && isEmpty && (
        <p className={styles['skip']} data-awaits="quiz">
          <ButtonLink to={addressOfQuestion(first.id)} weight="main">
            Start quiz
          </ButtonLink>
        </p>
      )}
      {open === 0 && (
        <p className={styles['skip']}>
          <Button weight="main" {...toResult}>
            See your result
          </Button>
        </p>
      )}
      <ol className={styles['questions']} data-awaits="quiz">
        {questions.map((question) => (
          <ReviewedQuestion
            key={question.id}
            question={question}
            side={sideToName(questions, question)}
            context={contextOf(questions, question)}
            unknown={unknown}
            chosen={answers.chosen[question.id] ?? []}
            address={addressOfQuestion(question.id)}
            onChoose={onChoose}
            onClear={onClear}
          />
        ))}
      </ol>
      <p className={styles['end']} data-awaits="quiz">
        {!isEmpty && (
          <Button weight="main" {...toResult}>
            See result
          </Button>
        )}
        {reset}
      </p>
    </div>
  )
}

function statusOf(open: number, total: number): string {
  if (open === 0) return 'You’ve answered every question.'
  return open === total ? 'You haven’t answered any questions yet.' : `${open} unanswered. Each counts as “Don’t know.”`
}

interface ReviewedQuestionProps extends Pick<ReviewProps, 'unknown' | 'onChoose' | 'onClear'> {
  readonly question: Question
  /** The side to name, because another question has the same text; otherwise empty. */
  readonly side: string
  /** The question that establishes which side this one is about. */
  readonly context: Question | undefined
  readonly chosen: readonly OptionId[]
  readonly address: string
}

function ReviewedQuestion(props: ReviewedQuestionProps) {
  const { question, side, context, unknown, chosen, address, onChoose, onClear } = props
  const takesList = isList(question)
  const isOpen = chosen.length === 0
  const stateId = `${question.id}-state`
  return (
    <li className={styles['question']} data-focus-next="main">
      <div>
        <p className={styles['text']} id={question.id}>
          <Link to={address}>
            {question.text} {side !== '' && <span className="vh">({side})</span>}
          </Link>
        </p>
        <p className={styles['state']}>
          <span id={stateId}>
            {isOpen && (
              <>
                <strong>Not answered.</strong>{' '}
              </>
            )}
            {question.hint !== undefined && `${question.hint} `}
            {takesList && 'Choose any.'}
          </span>{' '}
          {!isOpen && (
            <Button
              weight="text"
              aria-label={`Clear: ${question.text}${side === '' ? '' : ` (${side})`}`}
              onClick={() => onClear(question.id)}
            >
              Clear
            </Button>
          )}
        </p>
      </div>
      <div
        role={takesList ? 'group' : 'radiogroup'}
        aria-labelledby={question.id}
        aria-describedby={context === undefined ? stateId : `${context.id} ${stateId}`}
        className={styles['options']}
      >
        {[...question.options, ...(takesList ? [] : [unknown])].map((option) => (
          <label key={option.id} className={styles['option']}>
            <input
              className="needs-script"
              type={takesList ? 'checkbox' : 'radio'}
              name={question.id}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={() => onChoose(question.id, option.id)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </li>
  )
}
