import { useRef } from 'react'
import { useNativeChoice } from './use-native-choice.ts'

interface CheckboxProps {
  readonly name?: string
  readonly value?: string
  readonly checked: boolean
  /** A press changes nothing, and isn't shown either. */
  readonly isFixed?: boolean
  readonly onToggle: () => void
}

/** A native checkbox that shows the new state at once, before its effects have run. */
export function Checkbox({ checked, isFixed = false, onToggle, ...rest }: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null)
  const mark = (isChecked: boolean) => {
    if (box.current !== null) box.current.checked = isChecked
  }
  const choose = useNativeChoice(checked, mark, onToggle)
  return (
    <input
      ref={box}
      type="checkbox"
      {...rest}
      defaultChecked={checked}
      onChange={({ target }) => (isFixed ? mark(checked) : choose(target.checked))}
    />
  )
}
