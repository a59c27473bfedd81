import { useEffect, useRef, useState } from 'react'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { Button } from './button.tsx'

interface AskOnceProps {
  /** The action, such as "Start over". */
  readonly label: string
  /** The consequence, as a question. */
  readonly question: string
  readonly onYes: () => void
}

/** A button that asks for confirmation in place before it does something that's hard to undo. */
export function ConfirmButton({ label, question, onYes }: AskOnceProps) {
  const [asks, setAsks] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const wasAsked = useRef(false)
  // Focus moves to the answer that changes nothing, and then back to the button.
  useEffect(() => {
    if (asks) no.current?.focus()
    else if (wasAsked.current) first.current?.focus()
    wasAsked.current = asks
  }, [asks])
  if (!asks) {
    return (
      <Button weight="tool" ref={first} onClick={() => setAsks(true)}>
        {label}
      </Button>
    )
  }
  return (
    <span role="group" aria-label={question}>
      <span>{question}</span>{' '}
      <Button
        weight="tool"
        onClick={() => {
          setAsks(false)
          onYes()
        }}
      >
        Yes, {lowercaseFirst(label)}
      </Button>{' '}
      <Button weight="tool" ref={no} onClick={() => setAsks(false)}>
        No, keep it
      </Button>
    </span>
  )
}
