import { type ReactNode, useRef } from 'react'
import { Checkbox } from './checkbox.tsx'
import styles from './choice-group.module.css'
import { useNativeChoice } from './use-native-choice.ts'

interface Choice<T extends string> {
  readonly value: T
  readonly label: string
}

interface ChoiceGroupProps<T extends string> {
  /** What is being chosen, announced before the choices. */
  readonly legend: ReactNode
  readonly name: string
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** A single choice of a few words: native radio buttons that look like a line of text. */
export function ChoiceGroup<T extends string>({ legend, name, choices, value, onChange }: ChoiceGroupProps<T>) {
  const radios = useRef(new Map<T, HTMLInputElement | null>())
  const mark = (chosen: T) => {
    // Each of them: React ignores a press on a radio that it last saw checked, and doesn't see the browser uncheck it.
    for (const [each, radio] of radios.current) if (radio) radio.checked = each === chosen
  }
  const choose = useNativeChoice(value, mark, onChange)
  return (
    <Group legend={legend}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            ref={(radio) => void radios.current.set(choice.value, radio)}
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={choice.value === value}
            onChange={() => choose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </Group>
  )
}

interface CheckGroupProps {
  readonly legend: string
  readonly name: string
  readonly choices: readonly Choice<string>[]
  readonly values: readonly string[]
  /** Why a choice can't be changed, shown after the choices. */
  readonly hint?: string | undefined
  readonly onToggle: (value: string) => void
}

/** A multiple choice of a few words: native checkboxes. The last one that's checked stays checked. */
export function CheckGroup({ legend, name, choices, values, hint, onToggle }: CheckGroupProps) {
  return (
    <Group legend={legend}>
      {choices.map(({ value, label }) => (
        <label key={value} className={styles['choice']}>
          <Checkbox
            name={name}
            value={value}
            checked={values.includes(value)}
            isFixed={values.length === 1 && values.includes(value)}
            onToggle={() => onToggle(value)}
          />
          <span>{label}</span>
        </label>
      ))}
      {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
    </Group>
  )
}

function Group({ legend, children }: { readonly legend: ReactNode; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['choices']}>{children}</div>
    </fieldset>
  )
}
