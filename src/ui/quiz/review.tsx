import { type ReactNode, useId } from 'react'
import { type Answers, isOption } from '#domain/quiz/answers.ts'
import { mostMarks } from '#domain/quiz/scoring-rules.ts'
import type { AnswerOption, OptionId, Question, QuestionId } from '#model/quiz.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import styles from './review.module.css'

interface ReviewProps {
  readonly questions: readonly Question[]
  readonly unknown: AnswerOption
  readonly answers: Answers
  readonly addressOfQuestion: (id: QuestionId) => string
  readonly resultAddress: string
  readonly onChoose: (question: QuestionId, option: OptionId | undefined) => void
  readonly onMark: (question: QuestionId) => void
  readonly reset: ReactNode
  /** What is wrong with the device's storage, if anything. */
  readonly notice: ReactNode
}

/** Every answer on one page, each of which can be changed, and up to three of which can be marked to count twice. */
export function Review(props: ReviewProps) {
  const { questions, unknown, answers, addressOfQuestion, resultAddress, onChoose, onMark, reset, notice } = props
  const [first] = questions
  const open = questions.filter(({ id }) => !Object.hasOwn(answers.chosen, id)).length
  const left = mostMarks - answers.matters.length
  return (
    <div className="page">
      <PageTitle
        title="Before the result"
        standfirst={`Change what you like. Mark up to ${mostMarks} answers that matter most to you: each of them counts twice.`}
      />
      {notice}
      <p role="status" className={styles['status']}>
        {open === 0 && 'Every question is answered. '}
        {open > 0 && open < questions.length && `${open} still open: each counts as “don’t know”. `}
        {open === questions.length && 'Nothing is answered yet. '}
        {left === 0 && 'All marks are given.'}
        {left > 0 && open < questions.length && `${left} ${left === 1 ? 'mark' : 'marks'} left to give.`}
      </p>
      {first && open === questions.length && (
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
      <ol className={styles['questions']}>
        {questions.map((question) => (
          <ReviewedQuestion
            key={question.id}
            question={question}
            unknown={unknown}
            answers={answers}
            address={addressOfQuestion(question.id)}
            onChoose={onChoose}
            onMark={onMark}
          />
        ))}
      </ol>
      <p className={styles['end']}>
        {open < questions.length && (
          <ButtonLink to={resultAddress} weight="main">
            See the result
          </ButtonLink>
        )}
        {reset}
      </p>
    </div>
  )
}

interface ReviewedQuestionProps extends Pick<ReviewProps, 'unknown' | 'answers' | 'onChoose' | 'onMark'> {
  readonly question: Question
  readonly address: string
}

function ReviewedQuestion({ question, unknown, answers, address, onChoose, onMark }: ReviewedQuestionProps) {
  const id = useId()
  const chosen = answers.chosen[question.id]
  const isMarked = answers.matters.includes(question.id)
  // What is not known cannot matter most: it leaves the sum.
  const isKnown = chosen !== undefined && chosen !== unknown.id
  const canMark = isMarked || (isKnown && answers.matters.length < mostMarks)
  return (
    <li className={styles['question']}>
      <p className={styles['statement']} id={id}>
        <Link to={address}>{question.statement.text}</Link>
      </p>
      <select
        aria-labelledby={id}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(question.id, isOption(question, target.value) ? target.value : undefined)}
      >
        <option value="">Not answered</option>
        {[...question.options, unknown].map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {question.kind === 'need' && (
        <label className={styles['mark']} data-off={!canMark || undefined}>
          <input
            type="checkbox"
            aria-label={`Matters most: ${question.statement.text}`}
            checked={isMarked}
            disabled={!canMark}
            onChange={() => onMark(question.id)}
          />
          Matters most
        </label>
      )}
    </li>
  )
}
