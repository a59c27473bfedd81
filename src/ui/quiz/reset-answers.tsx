import { Button } from '#ui/kit/button.tsx'
import styles from './reset-answers.module.css'

interface ResetAnswersProps {
  readonly canClear: boolean
  readonly canUndo: boolean
  readonly onClear: () => void
  readonly onUndo: () => void
}

/** Starts over without confirmation, since it can be undone. */
export function ResetAnswers({ canClear, canUndo, onClear, onUndo }: ResetAnswersProps) {
  return (
    <span className={`no-print ${styles['reset']}`} data-focus-next="main">
      {canClear && (
        <Button weight="text" onClick={onClear}>
          Start over
        </Button>
      )}
      <span role="status">
        {canUndo && (
          <>
            {canClear ? 'We replaced your previous answers. ' : 'We cleared your answers. '}
            <Button weight="text" onClick={onUndo}>
              Undo
            </Button>
          </>
        )}
      </span>
    </span>
  )
}
