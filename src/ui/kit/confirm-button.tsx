import { useEffect, useRef, useState } from 'react'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { Button } from './button.tsx'

interface AskOnceProps {
  /** What it does: "Start over". */
  readonly label: string
  /** What happens, asked as a question. */
  readonly question: string
  readonly onYes: () => void
}

/** A button that asks once, in its own place, before it does what cannot simply be done again. */
export function ConfirmButton({ label, question, onYes }: AskOnceProps) {
  const [asks, setAsks] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const wasAsked = useRef(false)
  // The focus stays where the reader is: on the answer that changes nothing, then back on the button.
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
