import { useOptimisticChoice } from './use-optimistic-choice.ts'

interface CheckboxProps {
  readonly name?: string
  readonly value?: string
  readonly checked: boolean
  readonly onToggle: () => void
}

/** A native checkbox that shows the new state at once, before its effects have run. */
export function Checkbox({ checked, onToggle, ...rest }: CheckboxProps) {
  const [shown, choose] = useOptimisticChoice(checked, onToggle)
  return <input type="checkbox" {...rest} checked={shown} onChange={() => choose(!shown)} />
}
