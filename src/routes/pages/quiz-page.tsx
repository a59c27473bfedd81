import { addressOf } from '#domain/site/paths.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { ResetControl } from '#routes/shared/reset-answers.tsx'
import { core } from '#routes/site-content/core.ts'
import { Link } from '#ui/kit/link.tsx'
import { QuizIntro } from '#ui/quiz/quiz-intro.tsx'
import { QuizIssues } from '#ui/quiz/quiz-issues.tsx'

export function QuizPage() {
  const { answered, firstOpen, storageIssue } = useQuiz()
  return (
    <QuizIntro
      questions={core.quiz.questions.length}
      answered={answered}
      start={firstOpen ? addressOf.question(firstOpen.id) : addressOf.review()}
      review={addressOf.review()}
      board={<Link to={addressOf.board()}>Several of you? Compare your answers</Link>}
      method={<Link to={addressOf.method()}>How it scores</Link>}
      reset={<ResetControl />}
      notice={<QuizIssues issue={storageIssue} />}
    />
  )
}
