import { useEffect, useRef } from 'react'
import { Button } from '#ui/kit/button.tsx'
import styles from './skip-question.module.css'

export interface SkipQuestionProps {
  readonly count: number
  readonly onSkip: () => void
  readonly onBack: () => void
}

/** Before the answers are uncovered and final. Focus moves to the answer that changes nothing. */
export function SkipQuestion({ count, onSkip, onBack }: SkipQuestionProps) {
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  const question = `${count} unanswered: skip ${count === 1 ? 'it' : 'them'}?`
  return (
    <span role="group" aria-label={question} className={styles['skip']}>
      <span>{question}</span>{' '}
      <Button weight="tool" onClick={onSkip}>
        Yes, see where you differ
      </Button>{' '}
      <Button weight="tool" ref={back} onClick={onBack}>
        No, answer {count === 1 ? 'it' : 'them'}
      </Button>
    </span>
  )
}
