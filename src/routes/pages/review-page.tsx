import { useNavigate, useRouter } from '@tanstack/react-router'
import { addressOf } from '#domain/site/paths.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { pageHead } from '#routes/page-head.ts'
import { answeredResult } from '#routes/shared/on-demand-parts.ts'
import { ResetControl } from '#routes/shared/reset-answers.tsx'
import { resultPath } from '#routes/shared/result-path.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { answerQuestion, clearAnswer } from '#state/quiz.ts'
import { withBase } from '#ui/kit/link.tsx'
import { QuizIssues } from '#ui/quiz/quiz-issues.tsx'
import { Review } from '#ui/quiz/review.tsx'

export function ReviewPage() {
  const { answers, asked, storageIssue } = useQuiz()
  const navigate = useNavigate()
  const router = useRouter()
  const resultAddress = resultPath(answers)
  return (
    <Review
      questions={asked}
      unknown={quiz.unknown}
      answers={answers}
      addressOfQuestion={addressOf.question}
      // Preloading is optional.
      onResultIntent={() => {
        void router.preloadRoute({ to: resultAddress.replace(/\?.*/, '') }).catch(() => undefined)
        void answeredResult.prepare().catch(() => undefined)
      }}
      onResult={() => void navigate({ href: withBase(resultAddress) })}
      onChoose={(question, option) => answerQuestion(quiz, question, option)}
      onClear={clearAnswer}
      reset={<ResetControl />}
      notice={<QuizIssues issue={storageIssue} />}
    />
  )
}

export const reviewHead = () =>
  pageHead({
    title: 'Review your answers · Which do you need?',
    description: 'All your answers on one page. Check and change them before you see the result.',
  })
