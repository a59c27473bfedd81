import { startOver, bringBack } from '#state/quiz.ts'
import { ResetAnswers } from '#ui/quiz/reset-answers.tsx'
import { useQuiz } from './use-quiz.ts'

/** Start over, and bring back. */
export function Reset() {
  const { answered, canUndo } = useQuiz()
  return <ResetAnswers canClear={answered > 0} canUndo={canUndo} onClear={startOver} onUndo={bringBack} />
}
