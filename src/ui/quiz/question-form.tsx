import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { AnswerOption, OptionId, Question } from '#model/quiz.ts'
import { Progress } from './progress.tsx'
import styles from './question-form.module.css'

interface QuestionFormProps {
  readonly question: Question
  /** What all questions of the kind are asked with, such as "How true is this of your organization?". */
  readonly prompt: string
  readonly unknown: AnswerOption
  readonly position: number
  readonly total: number
  /** How many are answered. */
  readonly answered: number
  readonly chosen: OptionId | undefined
  readonly onChoose: (option: OptionId) => void
  /** An answer was pointed at, which says all there is to say. */
  readonly onAnswered: () => void
  /** The reader wants to go on, with an answer or without. */
  readonly onNext: () => void
  /** The ways on: back, next, the review. */
  readonly navigation: ReactNode
  /** What is wrong with the device's storage, if anything. */
  readonly notice: ReactNode
}

/**
 * One question on a page of its own: native radio buttons, number keys, Enter to go on. What it stands on is told on the
 * method page and not here, since the sources name the roles.
 */
export function QuestionForm(props: QuestionFormProps) {
  const { question, prompt, unknown, position, total, answered, chosen, navigation, notice } = props
  const { onChoose, onAnswered, onNext } = props
  const options = [...question.options, unknown]
  const pointed = useRef(false)
  const choose = (option: OptionId) => {
    onChoose(option)
    // Arrow keys pass through other answers on their way.
    if (pointed.current) onAnswered()
    pointed.current = false
  }
  const form = useNumberKeys(options, onChoose)
  return (
    <div className={`page ${styles['page']}`}>
      <Progress position={position} total={total} answered={answered} />
      <form
        className={styles['form']}
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          onNext()
        }}
      >
        <p className={styles['prompt']}>{prompt}</p>
        <h1 tabIndex={-1} id="question" className={styles['statement']}>
          {question.statement.text}
        </h1>
        <p className={styles['example']} id="example">
          For example: {question.example}
        </p>
        <div role="radiogroup" aria-labelledby="question" aria-describedby="example" className={styles['options']}>
          {options.map((option, index) => (
            <label
              key={option.id}
              className={styles['option']}
              data-unknown={option.id === unknown.id || undefined}
              onPointerDown={() => {
                pointed.current = true
              }}
            >
              <input
                type="radio"
                name={question.id}
                value={option.id}
                checked={chosen === option.id}
                onChange={() => choose(option.id)}
                onKeyDown={(event) => {
                  pointed.current = false
                  if (event.key !== 'Enter') return
                  event.preventDefault()
                  onNext()
                }}
              />
              <span className={styles['label']}>{option.label}</span>
              <kbd className={styles['key']} aria-hidden="true">
                {index + 1}
              </kbd>
            </label>
          ))}
        </div>
        {navigation}
        {notice}
        <p className={styles['hint']} aria-hidden="true">
          Keys: a number chooses, Enter goes on.
        </p>
        {question.glosses.length > 0 && (
          <dl className={styles['glosses']}>
            {question.glosses.map(({ term, meaning }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        )}
      </form>
    </div>
  )
}

/**
 * The number of an option chooses it, while the focus is in the form: keys that do something wherever the focus is are
 * in the way of those who speak to type.
 */
function useNumberKeys(
  options: readonly AnswerOption[],
  onChoose: (option: OptionId) => void,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const { current } = form
    const press = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const option = options[Number(event.key) - 1]
      if (option === undefined) return
      event.preventDefault()
      onChoose(option.id)
      current?.querySelector<HTMLInputElement>(`input[type="radio"][value="${CSS.escape(option.id)}"]`)?.focus()
    }
    current?.addEventListener('keydown', press)
    return () => current?.removeEventListener('keydown', press)
  })
  return form
}
