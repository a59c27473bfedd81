import { type ReactNode, useRef } from 'react'
import { type Answers, isList } from '#domain/quiz/answers.ts'
import { contextOf } from '#domain/text/question-context.ts'
import type { OptionId, Question, QuestionId, Quiz } from '#model/quiz.ts'
import { Button, ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './review.module.css'
import { usePresses } from './use-presses.ts'

interface ReviewProps {
  /** Whether this is the page that was opened, with no page of the site before it. */
  readonly isFirstPage: boolean
  /** The questions that are asked. */
  readonly questions: readonly Question[]
  readonly unknown: Quiz['unknown']
  readonly answers: Answers
  readonly addressOfQuestion: (id: QuestionId) => string
  readonly resultAddress: string
  /** Sets a single answer; in a list, adds it or removes it. */
  readonly onChoose: (question: QuestionId, option: OptionId) => void
  readonly onClear: (question: QuestionId) => void
  readonly reset: ReactNode
  /** What is wrong with the device's storage, if anything. */
  readonly notice: ReactNode
}

/** Every answer on one page, each of which can be changed. */
export function Review(props: ReviewProps) {
  const { questions, unknown, answers, addressOfQuestion, resultAddress, onChoose, onClear, reset, notice } = props
  const list = useRef<HTMLOListElement>(null)
  usePresses(list, props.isFirstPage)
  const [first] = questions
  const open = questions.filter(({ id }) => !Object.hasOwn(answers.chosen, id)).length
  const isEmpty = open === questions.length
  return (
    <div className="page">
      <PageTitle title="Review your answers" standfirst="Change anything you like. Every change counts at once." />
      {notice}
      <p role="status" className={styles['status']}>
        {statusOf(open, questions.length)}
      </p>
      {first && isEmpty && (
        <p className={styles['skip']}>
          <ButtonLink to={addressOfQuestion(first.id)} weight="main">
            Answer the questions
          </ButtonLink>
        </p>
      )}
      {open === 0 && (
        <p className={styles['skip']}>
          <Link to={resultAddress}>Straight to the result</Link>
        </p>
      )}
      <ol className={styles['questions']} ref={list}>
        {questions.map((question) => (
          <ReviewedQuestion
            key={question.id}
            question={question}
            context={contextOf(questions, question)}
            unknown={unknown}
            chosen={answers.chosen[question.id] ?? []}
            address={addressOfQuestion(question.id)}
            onChoose={onChoose}
            onClear={onClear}
          />
        ))}
      </ol>
      <p className={styles['end']}>
        {!isEmpty && (
          <ButtonLink to={resultAddress} weight="main">
            See the result
          </ButtonLink>
        )}
        {reset}
      </p>
    </div>
  )
}

function statusOf(open: number, total: number): string {
  if (open === 0) return 'Every question is answered.'
  return open === total ? 'Nothing is answered yet.' : `${open} unanswered: the same as “Don’t know.”`
}

interface ReviewedQuestionProps extends Pick<ReviewProps, 'unknown' | 'onChoose' | 'onClear'> {
  readonly question: Question
  /** The question that says which side this one is about. */
  readonly context: Question | undefined
  readonly chosen: readonly OptionId[]
  readonly address: string
}

function ReviewedQuestion(props: ReviewedQuestionProps) {
  const { question, context, unknown, chosen, address, onChoose, onClear } = props
  const takesList = isList(question)
  const isOpen = chosen.length === 0
  const stateId = `${question.id}-state`
  return (
    <li className={styles['question']}>
      <div>
        <p className={styles['text']} id={question.id}>
          <Link to={address}>{question.text}</Link>
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
            <Button weight="text" aria-label={`Clear: ${question.text}`} onClick={() => onClear(question.id)}>
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
