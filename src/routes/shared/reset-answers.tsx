import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { startOver, restorePreviousAnswers } from '#state/quiz.ts'
import { ResetAnswers } from '#ui/quiz/reset-answers.tsx'

/** Start over, and undo. */
export function ResetControl() {
  const { answered, canUndo } = useQuiz()
  return <ResetAnswers canClear={answered > 0} canUndo={canUndo} onClear={startOver} onUndo={restorePreviousAnswers} />
}
