import type { OptionId, Question, Quiz } from '#model/quiz.ts'
import styles from './question-options.module.css'
import { numberKeys } from './use-number-keys.ts'

type AnswerOption = Quiz['unknown']

interface OptionsProps {
  readonly question: Question
  readonly chosen: readonly OptionId[]
  /** Ids of the elements that label and describe the group. */
  readonly labelledBy: string
  readonly describedBy: string | undefined
  readonly onPress: (option: OptionId) => void
  /** Enter was pressed on an option. */
  readonly onEnter: () => void
  /** Whether number keys select options, so that the keys are shown. */
  readonly hasKeys: boolean
}

/** One answer: radio buttons, "don't know" last. */
export function SingleOptions(props: OptionsProps & { readonly unknown: AnswerOption }) {
  const { question, unknown, chosen, labelledBy, describedBy, onPress, onEnter, hasKeys } = props
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy} className={styles['options']}>
      {[...question.options, unknown].map((option, index) => (
        <Option
          key={option.id}
          type="radio"
          name={question.id}
          option={option}
          numberKey={hasKeys ? numberKeys[index] : undefined}
          isUnknown={option.id === unknown.id}
          isChosen={chosen.includes(option.id)}
          onPress={() => onPress(option.id)}
          onEnter={onEnter}
        />
      ))}
    </div>
  )
}

/** Any number of answers: checkboxes. */
export function ListOptions(props: OptionsProps) {
  const { question, chosen, labelledBy, describedBy, onPress, onEnter, hasKeys } = props
  const note = 'choose-any'
  const descriptions = describedBy === undefined ? note : `${describedBy} ${note}`
  return (
    <>
      <p className={styles['note']} id={note}>
        Choose any.
      </p>
      <div role="group" aria-labelledby={labelledBy} aria-describedby={descriptions} className={styles['options']}>
        {question.options.map((option, index) => (
          <Option
            key={option.id}
            type="checkbox"
            name={question.id}
            option={option}
            numberKey={hasKeys ? numberKeys[index] : undefined}
            isChosen={chosen.includes(option.id)}
            onPress={() => onPress(option.id)}
            onEnter={onEnter}
          />
        ))}
      </div>
    </>
  )
}

interface OptionProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly option: AnswerOption
  readonly numberKey: string | undefined
  readonly isUnknown?: boolean
  readonly isChosen: boolean
  readonly onPress: () => void
  readonly onEnter: () => void
}

function Option({ type, name, option, numberKey, isUnknown = false, isChosen, onPress, onEnter }: OptionProps) {
  return (
    <label className={styles['option']} data-unknown={isUnknown || undefined}>
      <input
        type={type}
        name={name}
        value={option.id}
        checked={isChosen}
        onChange={onPress}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onEnter()
        }}
      />
      <span className={styles['label']}>{option.label}</span>
      {numberKey !== undefined && (
        <kbd className={styles['key']} aria-hidden="true">
          {numberKey}
        </kbd>
      )}
    </label>
  )
}
