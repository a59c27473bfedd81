import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { startOver, bringBack } from '#state/quiz.ts'
import { ResetAnswers } from '#ui/quiz/reset-answers.tsx'

/** Start over, and bring back. */
export function Reset() {
  const { answered, canUndo } = useQuiz()
  return <ResetAnswers canClear={answered > 0} canUndo={canUndo} onClear={startOver} onUndo={bringBack} />
}
