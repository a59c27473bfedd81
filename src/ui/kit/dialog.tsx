import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  /** What it is called. */
  readonly name: string
  /** What the button says that opens it. */
  readonly opener: ReactNode
  /** Where it lies on the page, and how large it is. */
  readonly className: string | undefined
  /** What stands in it and fills it to its edges, there only while it is open. */
  readonly children: ReactNode
}

/** A button, and what the browser lays over the page when it is pressed. Closed, it gives the focus back. */
export function Dialog({ name, opener, className, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        weight="tool"
        className={styles['open']}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
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
        closedby="any"
        onClick={closeFromOutside}
        onClose={() => setOpen(false)}
      >
        {isOpen && children}
      </dialog>
    </>
  )
}

/** Closes a dialog when the page around it is pressed, for browsers that do not know `closedby`. */
function closeFromOutside({ target, currentTarget }: MouseEvent<HTMLDialogElement>): void {
  // To an event, the veil over the page is the dialog itself.
  if (target === currentTarget && currentTarget.closedBy === undefined) currentTarget.close()
}
