import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './dialog.module.css'
import { doublePressTime } from './double-press-time.ts'

interface DialogProps {
  /** The accessible name. */
  readonly name: string
  /** The label of the button that opens it. */
  readonly opener: ReactNode
  /** Sets its position and size. */
  readonly className: string | undefined
  /** Called at the first signs that someone will open it, so that the content can load. */
  readonly onIntent?: () => void
  /** The content, edge to edge. It's rendered only while the dialog is open. */
  readonly children: ReactNode
}

/** A button and the modal dialog that it opens. Closing the dialog returns focus to the button. */
export function Dialog({ name, opener, className, onIntent, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [stage, setStage] = useState<'closed' | 'opening' | 'open'>('closed')
  // Browsers close a dialog on a press outside of it, even if it's the second half of a double press on the button.
  useEffect(() => {
    if (stage !== 'opening') return
    const timer = setTimeout(() => setStage('open'), doublePressTime)
    return () => clearTimeout(timer)
  }, [stage])
  return (
    <>
      <Button
        weight="tool"
        className={styles['open']}
        aria-haspopup="dialog"
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onClick={() => {
          setStage('opening')
          dialog.current?.showModal()
        }}
      >
        {opener}
      </Button>
      {/* oxlint-disable-next-line click-events-have-key-events, no-noninteractive-element-interactions -- keys have Escape */}
      <dialog
        ref={dialog}
        className={`${styles['dialog']} ${className}`}
        aria-label={name}
        closedby={stage === 'opening' ? 'closerequest' : 'any'}
        onClick={closeFromOutside}
        onClose={() => setStage('closed')}
      >
        {stage !== 'closed' && children}
      </dialog>
    </>
  )
}

/** Closes the dialog on a click outside of it where the browser doesn't, such as one without `closedby`. */
function closeFromOutside({ target, currentTarget }: MouseEvent<HTMLDialogElement>): void {
  // A click on the backdrop has the dialog itself as its target.
  if (target === currentTarget && currentTarget.closedBy !== 'any') currentTarget.close()
}
