import { type ReactNode, useRef } from 'react'
import { isList } from '#domain/quiz/answers.ts'
import type { OptionId, Question, Quiz } from '#model/quiz.ts'
import { Progress } from './progress.tsx'
import styles from './question-form.module.css'
import { ListOptions, SingleOptions } from './question-options.tsx'
import { useNumberKeys } from './use-number-keys.ts'
import { usePress } from './use-press.ts'

interface QuestionFormProps {
  readonly question: Question
  /** The question that establishes which side this one is about, with its answer. */
  readonly context: { readonly text: string; readonly answer: string | undefined } | undefined
  readonly unknown: Quiz['unknown']
  /** Among the questions that are asked, from 1; undefined for one that isn't. */
  readonly position: number | undefined
  /** How many are asked, and how many of them are answered. */
  readonly total: number
  readonly answered: number
  readonly chosen: readonly OptionId[]
  readonly onChoose: (option: OptionId) => void
  /** An answer was pressed, also the one that was selected already, which completes a single-answer question. */
  readonly onAnswered: () => void
  /** The reader wants to continue, with or without an answer. */
  readonly onNext: () => void
  /** Why there's nothing to answer; takes the place of the options. */
  readonly notAsked: ReactNode
  /** Links to continue: back, next, review. */
  readonly navigation: ReactNode
  /** A storage problem, if any. */
  readonly notice: ReactNode
}

const questionId = 'question'
const contextId = 'context'
const hintId = 'hint'

/** One question on a page of its own: native radio buttons or checkboxes, number keys, Enter to continue. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, context, unknown, position, total, answered, chosen } = props
  const { notAsked, navigation, notice, onChoose, onAnswered, onNext } = props
  const form = useRef<HTMLFormElement>(null)
  const takePress = usePress(form)
  const takesList = isList(question)
  const isOpen = notAsked === undefined
  const options = [...question.options, ...(takesList ? [] : [unknown])].map(({ id }) => id)
  useNumberKeys(form, isOpen ? options : [], onChoose)
  const describedBy = [context && contextId, question.hint && hintId].filter(Boolean).join(' ') || undefined
  const group = { question, chosen, labelledBy: questionId, describedBy, onEnter: onNext, hasKeys: true }
  const chooseOne = (option: OptionId) => {
    onChoose(option)
    if (takePress()) onAnswered()
  }
  return (
    <div className={`page ${styles['page']}`}>
      <Progress position={position} total={total} answered={answered} />
      <form
        className={styles['form']}
        ref={form}
        // Otherwise, browsers restore a choice that no script has heard: it would look made, and couldn't be made again.
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          onNext()
        }}
      >
        {context && (
          <p className={styles['context']} id={contextId}>
            {context.text} {context.answer !== undefined && <strong>{context.answer}</strong>}
          </p>
        )}
        <h1 tabIndex={-1} id={questionId} className={styles['question']}>
          {question.text}
        </h1>
        {question.hint !== undefined && (
          <p className={styles['hint']} id={hintId}>
            {question.hint}
          </p>
        )}
        <noscript>
          <p className={styles['hint']}>Answering needs JavaScript. These are the possible answers:</p>
        </noscript>
        {!isOpen && <p className={styles['notAsked']}>{notAsked}</p>}
        {isOpen && takesList && <ListOptions {...group} onPress={onChoose} />}
        {isOpen && !takesList && <SingleOptions {...group} unknown={unknown} leadsOn onPress={chooseOne} />}
        {navigation}
        {notice}
        {isOpen && (
          <p className={styles['keys']} aria-hidden="true">
            {takesList
              ? 'Keyboard: press a number to check or uncheck, Enter to continue.'
              : 'Keyboard: press a number to answer, Enter to continue.'}
          </p>
        )}
      </form>
    </div>
  )
}
