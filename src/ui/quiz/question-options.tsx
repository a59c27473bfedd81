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

interface SingleOptionsProps extends OptionsProps {
  readonly unknown: AnswerOption
  /** Whether a press opens the next question: readers are told first, and pressing the selected answer does so, too. */
  readonly leadsOn?: boolean
}

/** One answer: radio buttons, "don't know" last. */
export function SingleOptions(props: SingleOptionsProps) {
  const { question, unknown, chosen, labelledBy, describedBy, onPress, onEnter, hasKeys, leadsOn = false } = props
  const note = 'choose-one'
  return (
    <>
      {leadsOn && (
        <p className={styles['note']} id={note}>
          Selecting an answer opens the next question.{' '}
          <span className={styles['keys']}>With the keyboard, press Enter to continue.</span>
        </p>
      )}
      <div
        role="radiogroup"
        aria-labelledby={labelledBy}
        aria-describedby={leadsOn ? withNote(describedBy, note) : describedBy}
        className={styles['options']}
      >
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
            onPressAgain={leadsOn ? () => onPress(option.id) : undefined}
            onEnter={onEnter}
          />
        ))}
      </div>
    </>
  )
}

function withNote(describedBy: string | undefined, note: string): string {
  return describedBy === undefined ? note : `${describedBy} ${note}`
}

/** Any number of answers: checkboxes. */
export function ListOptions(props: OptionsProps) {
  const { question, chosen, labelledBy, describedBy, onPress, onEnter, hasKeys } = props
  const note = 'choose-any'
  return (
    <>
      <p className={styles['note']} id={note}>
        Choose any.
      </p>
      <div
        role="group"
        aria-labelledby={labelledBy}
        aria-describedby={withNote(describedBy, note)}
        className={styles['options']}
      >
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
  /** The option was pressed while it was selected; a radio button doesn't change then. */
  readonly onPressAgain?: (() => void) | undefined
  readonly onEnter: () => void
}

function Option(props: OptionProps) {
  const { type, name, option, numberKey, isUnknown = false, isChosen, onPress, onPressAgain, onEnter } = props
  return (
    <label className={styles['option']} data-unknown={isUnknown || undefined}>
      <input
        className="needs-script"
        type={type}
        name={name}
        value={option.id}
        checked={isChosen}
        onChange={onPress}
        onClick={isChosen ? onPressAgain : undefined}
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
